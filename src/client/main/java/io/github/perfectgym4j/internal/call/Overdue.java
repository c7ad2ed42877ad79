package io.github.perfectgym4j.internal.call;

import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Recognises the failure of a call that was aborted at its deadline. */
final class Overdue {

    /** Matched by name, because the library does not depend on one HTTP client: all occur before anything is sent. */
    private static final Set<String> NEVER_SENT = Set.of(
            "RequestAbortedException",
            "ConnectionPoolTimeoutException",
            "ConnectTimeoutException",
            "HttpHostConnectException",
            "ConnectException",
            "SSLHandshakeException");

    private Overdue() {}

    /**
     * The time-out behind a failure.
     *
     * @param thrown what the runtime threw
     * @param call the call that failed
     * @return the time-out; nothing if the call failed for a reason of its own
     */
    static Optional<TimedOutException> of(RuntimeException thrown, Call call) {
        Optional<Duration> most = call.exceeded();
        if (most.isEmpty()) {
            return Optional.empty();
        }
        boolean sent = true;
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof PerfectGymException
                    || t instanceof ErrorResponseException
                    || t instanceof UnreadableAnswerException) {
                return Optional.empty();
            }
            sent &= !NEVER_SENT.contains(t.getClass().getSimpleName());
        }
        return Optional.of(call.timedOut(most.get(), sent, thrown));
    }
}
