package io.github.perfectgym4j.sandbox.control;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;

/**
 * A request of the API as it came in, and how it was answered. It may hold personal data and passwords, so that its text does not
 * show query and body.
 *
 * @param method HTTP method
 * @param path path below {@code Api}, spelled as documented, such as {@code v2.2/ClassBooking/BookClass}
 * @param query query string, still encoded; empty if there is none
 * @param body JSON body, its first 64 KiB; empty for requests without one and of other media types
 * @param status HTTP status of the answer, that of a fault included
 */
public record ReceivedRequest(String method, String path, String query, String body, int status) {

    /**
     * Tells whether this is a call of an operation.
     *
     * @param operation last parts of the path, such as {@code BookClass} or {@code ClassBooking/BookClass}, of any case; with an HTTP
     *     method and a blank before it, such as {@code POST Classes/BookClass}, only calls with that method
     * @return whether it is
     */
    public boolean isFor(String operation) {
        int blank = operation.indexOf(' ');
        if (blank >= 0 && !operation.substring(0, blank).equalsIgnoreCase(method)) {
            return false;
        }
        String wanted = "/" + operation.substring(blank + 1);
        String whole = "/" + path;
        return whole.regionMatches(true, whole.length() - wanted.length(), wanted, 0, wanted.length());
    }

    /**
     * Reads the body.
     *
     * @return the JSON object that was sent
     * @throws jakarta.json.JsonException if the body is none
     */
    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    /** @return method, path and status, such as {@code POST v2.2/ClassBooking/BookClass: 499} */
    @Override
    public String toString() {
        return method + " " + path + ": " + status;
    }
}
