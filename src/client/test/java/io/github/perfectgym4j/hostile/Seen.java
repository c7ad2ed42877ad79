package io.github.perfectgym4j.hostile;

import io.github.perfectgym4j.client.error.PerfectGymException;
import java.io.PrintWriter;
import java.io.Serializable;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * What a caller sees of a call.
 *
 * @param result what came back, or null
 * @param exception name of the class of what was thrown, or null
 * @param status HTTP status, or 0
 * @param temporary {@code isTemporary()}
 * @param mayHaveBeenCarriedOut {@code mayHaveBeenCarriedOut()}
 * @param retryAfter {@code retryAfter()}, in seconds, or null
 * @param message the message
 * @param leaks what is secret or personal in the whole chain of exceptions, and messages with control characters
 * @param chain the whole chain, for who reads the test's report
 */
public record Seen(
        String result,
        String exception,
        int status,
        boolean temporary,
        boolean mayHaveBeenCarriedOut,
        Double retryAfter,
        String message,
        List<String> leaks,
        String chain)
        implements Serializable {

    @Override
    public String toString() {
        return exception == null
                ? "success: " + result
                : exception.substring(exception.lastIndexOf('.') + 1) + ", status " + status
                        + (temporary ? ", temporary" : "")
                        + (mayHaveBeenCarriedOut ? ", may have been carried out" : "")
                        + (retryAfter == null ? "" : ", after " + retryAfter + " s") + ": " + chain;
    }

    private static final int LONGEST_CHAIN = 6_000;

    /** Makes a call and looks at how it ends. */
    public static Seen of(Callable<String> call) {
        try {
            return new Seen(call.call(), null, 0, false, false, null, null, List.of(), "");
        } catch (Throwable thrown) {
            return of(thrown);
        }
    }

    private static Seen of(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text, true));
        String chain = text.toString();
        List<String> leaks = Stream.concat(
                        Leaks.of(chain).stream(),
                        chain(thrown).map(Throwable::getMessage).filter(Leaks::hasControlCharacters))
                .toList();
        String shown = chain.length() > LONGEST_CHAIN ? chain.substring(0, LONGEST_CHAIN) + "…" : chain;
        if (!(thrown instanceof PerfectGymException e)) {
            return new Seen(
                    null, thrown.getClass().getName(), 0, false, false, null, thrown.getMessage(), leaks, shown);
        }
        return new Seen(
                null,
                e.getClass().getName(),
                e.status().orElse(0),
                e.isTemporary(),
                e.mayHaveBeenCarriedOut(),
                e.retryAfter().map(wait -> wait.toMillis() / 1000.0).orElse(null),
                e.getMessage(),
                leaks,
                shown);
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        if (thrown == null) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.concat(Stream.of(thrown), chain(thrown.getCause())),
                Stream.of(thrown.getSuppressed()).flatMap(Seen::chain));
    }
}
