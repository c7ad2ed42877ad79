package io.github.perfectgym4j.timetable.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;

/** The switches of the sandbox that the application under test talks to. */
final class Sandbox {

    /** Where the application is. */
    static final String ROOT = System.getProperty("test.root", "http://localhost:9280");

    /** Value of {@code test.api} when the application under test speaks version 2.2. */
    static final String V2_2 = "v2.2";

    private static final String BOOK_CLASS =
            V2_2.equals(System.getProperty("test.api")) ? "v2.2/ClassBooking/BookClass" : "Classes/BookClass";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Company, switches and tokens as at the start. */
    void reset() {
        send("", "DELETE", "");
    }

    /** PerfectGym answers every call with 503. */
    void goDown() {
        send("", "PUT", "{\"faults\":[{\"path\":\"\",\"status\":503,\"times\":-1}]}");
    }

    void comeBack() {
        send("", "PUT", "{\"faults\":[]}");
    }

    /** The next booking is not answered properly. */
    void failNextBooking() {
        send("", "PUT", "{\"faults\":[{\"path\":\"" + BOOK_CLASS + "\",\"status\":502,\"times\":1}]}");
    }

    void refuseAllTokens() {
        send("/revoke", "POST", "");
    }

    /** The day of most special classes. */
    LocalDate inTwoDays() {
        return LocalDate.now(ZoneId.of("Europe/Warsaw")).plusDays(2);
    }

    private static void send(String path, String method, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(ROOT + "/sandbox/switches" + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build();
        try {
            int status = HTTP.send(request, BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new IllegalStateException("the sandbox answered with " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
