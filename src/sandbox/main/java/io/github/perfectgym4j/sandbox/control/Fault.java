package io.github.perfectgym4j.sandbox.control;

import java.util.Locale;
import java.util.Map;

/**
 * A failure to play instead of the proper answer.
 *
 * @param path prefix of the path below {@code Api}, of any case, with or without an HTTP method and a blank before it; empty for every call
 * @param status HTTP status of the answer
 * @param contentType media type of the body
 * @param body body
 * @param headers further headers
 * @param times how often it still happens; {@link #ALWAYS} until reset
 * @param action what happens
 */
public record Fault(
        String path,
        int status,
        String contentType,
        String body,
        Map<String, String> headers,
        int times,
        Action action) {

    /** For {@code times}: until the switches are reset. */
    public static final int ALWAYS = -1;

    /** What happens. */
    public enum Action {
        /** The status, headers and body are sent. */
        ANSWER,
        /** The status and a part of the promised body are sent, then the connection breaks. */
        DROP
    }

    /** Copies the headers. */
    public Fault {
        headers = Map.copyOf(headers);
    }

    boolean isFor(String method, String apiPath) {
        String asked = path.indexOf(' ') < 0 ? apiPath : method + " " + apiPath;
        return times != 0 && asked.toLowerCase(Locale.ROOT).startsWith(path.toLowerCase(Locale.ROOT));
    }

    Fault once() {
        return times == ALWAYS ? this : new Fault(path, status, contentType, body, headers, times - 1, action);
    }
}
