package io.github.perfectgym4j.sandbox.webhooks;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Calls receivers without blocking a thread. */
final class HttpCaller {

    private static final Answer LATE = Answer.none("no answer in time");

    private final HttpClient client;
    private final ScheduledExecutorService timer;

    /**
     * Makes a caller, with a thread that ends when the caller is no longer referenced.
     *
     * @param executor runs what the client has to do
     * @param timer breaks off what takes too long
     */
    HttpCaller(Executor executor, ScheduledExecutorService timer) {
        client = HttpClient.newBuilder()
                // Simple receivers may fail at an upgrade to HTTP/2.
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(executor)
                .build();
        this.timer = timer;
    }

    /**
     * Sends a GET request.
     *
     * @return the answer, never a failure; cancelling it aborts the exchange
     */
    CompletableFuture<Answer> get(URI url, Duration timeout) {
        return send(HttpRequest.newBuilder(url).GET(), timeout);
    }

    /**
     * Sends a POST request.
     *
     * @return the answer, never a failure; cancelling it aborts the exchange
     */
    CompletableFuture<Answer> post(URI url, String json, Duration timeout) {
        return send(
                HttpRequest.newBuilder(url)
                        .header("Content-Type", "application/json; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8)),
                timeout);
    }

    private CompletableFuture<Answer> send(HttpRequest.Builder request, Duration timeout) {
        CompletableFuture<HttpResponse<Void>> exchange =
                client.sendAsync(request.timeout(timeout).build(), HttpResponse.BodyHandlers.discarding());
        CompletableFuture<Answer> answer = exchange.handle(HttpCaller::answer);
        // The client's own time-out does not include the body of the answer, and the timer thread of
        // CompletableFuture would keep the application's class loader.
        Future<?> alarm = timer.schedule(() -> answer.complete(LATE), timeout.toMillis(), TimeUnit.MILLISECONDS);
        answer.whenComplete((done, failure) -> {
            alarm.cancel(false);
            exchange.cancel(true);
        });
        return answer;
    }

    /** Says why there is no answer without the address: its query may be a secret. */
    private static Answer answer(HttpResponse<Void> response, Throwable failure) {
        if (failure == null) {
            return Answer.of(response.statusCode());
        }
        if (isOrComesFrom(HttpTimeoutException.class, failure)) {
            return LATE;
        }
        return Answer.none(
                isOrComesFrom(ConnectException.class, failure) ? "could not connect" : "connection broke off");
    }

    private static boolean isOrComesFrom(Class<? extends Exception> kind, Throwable failure) {
        return kind.isInstance(failure) || kind.isInstance(failure.getCause());
    }
}
