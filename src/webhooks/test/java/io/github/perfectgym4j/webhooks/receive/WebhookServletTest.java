package io.github.perfectgym4j.webhooks.receive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.webhooks.inbox.Counts;
import io.github.perfectgym4j.webhooks.inbox.Inbox;
import io.github.perfectgym4j.webhooks.inbox.MemoryInbox;
import io.undertow.Undertow;
import io.undertow.servlet.Servlets;
import io.undertow.servlet.api.DeploymentManager;
import io.undertow.servlet.util.ImmediateInstanceFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The servlet on a real server, called as a vendor and as others may call it. */
class WebhookServletTest {

    private static final String MESSAGE = "{\"event\": \"ClassesBooked\", \"data\": {\"userId\": 60}}";
    private static final int MOST = 5;

    private final Inbox inbox = new MemoryInbox(MOST);
    private final AtomicInteger arrived = new AtomicInteger();
    private final HttpClient http = HttpClient.newHttpClient();
    private Undertow server;

    @BeforeEach
    void start() throws Exception {
        Receiver receiver = new Receiver(
                new Keys(List.of(Secret.of("old"), Secret.of("new"))),
                inbox,
                arrived::incrementAndGet,
                InstantSource.system());
        DeploymentManager deployment = Servlets.defaultContainer()
                .addDeployment(Servlets.deployment()
                        .setClassLoader(WebhookServlet.class.getClassLoader())
                        .setContextPath("/")
                        .setDeploymentName("webhooks")
                        .addServlet(Servlets.servlet(
                                        "webhooks",
                                        WebhookServlet.class,
                                        new ImmediateInstanceFactory<>(new WebhookServlet(receiver)))
                                .addMapping("/hook")));
        deployment.deploy();
        server = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setHandler(deployment.start())
                .build();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMessageIsKeptOnceHoweverOftenItComes() throws Exception {
        assertThat(post("?key=old", MESSAGE).statusCode()).isEqualTo(200);
        assertThat(post("?key=new", MESSAGE).statusCode()).isEqualTo(200);
        assertThat(arrived).hasValue(1);
        assertThat(inbox.claim(
                        InstantSource.system().instant(), InstantSource.system().instant()))
                .hasValueSatisfying(entry -> assertThat(entry.body()).isEqualTo(MESSAGE));
        assertThat(post("?key=new", MESSAGE + " ").body()).isEmpty();
        assertThat(arrived).hasValue(2);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, ?key=old, 200",
        "HEAD, ?key=old, 200",
        "GET, ?key=wrong, 404",
        "GET, '', 404",
        "POST, ?key=wrong, 404",
        "POST, ?key=, 404",
        "POST, '', 404",
        "PUT, ?key=wrong, 404",
        "PUT, ?key=old, 405",
        "DELETE, ?key=old, 405"
    })
    void onlyWhoHasAKeyGetsAnythingButNotFound(String method, String query, int status) throws Exception {
        assertThat(send(method, query, BodyPublishers.ofString(MESSAGE)).statusCode())
                .isEqualTo(status);
        assertThat(inbox.counts()).isEqualTo(new Counts(0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body>Sign in</body></html>",
                "key=old&event=ClassesBooked",
                "\u0000\u0001garbage",
                "[1, 2]",
                "{\"event\": "
            })
    void whatIsNoMessageIsABadRequest(String body) throws Exception {
        assertThat(post("?key=old", body).statusCode()).isEqualTo(400);
        assertThat(inbox.counts()).isEqualTo(new Counts(0, 0, 0));
    }

    @Test
    void theKeyIsNotLookedForInTheBody() throws Exception {
        assertThat(post("", "key=old").statusCode()).isEqualTo(404);
    }

    @Test
    void aBodyThatLooksLikeAFormIsReadRaw() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("?key=old"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(MESSAGE))
                .build();
        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    @Test
    void theLargestBodyIsTakenAndALargerOneIsNot() throws Exception {
        String largest = MESSAGE + " ".repeat(Receiver.MAX_BODY - MESSAGE.length());
        assertThat(post("?key=old", largest).statusCode()).isEqualTo(200);
        assertThat(post("?key=old", largest + " ").statusCode()).isEqualTo(413);
        assertThat(send("POST", "?key=old", ofUnknownLength(largest + " ")).statusCode())
                .isEqualTo(413);
        assertThat(inbox.counts().waiting()).isEqualTo(1);
    }

    @Test
    void aKeyIsAskedForBeforeTheBodyIsRead() throws Exception {
        assertThat(send("POST", "?key=wrong", ofUnknownLength("x".repeat(10_000_000)))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anInboxThatFailsLetsTheSenderRepeat() throws Exception {
        for (int i = 0; i < MOST; i++) {
            post("?key=old", "{\"a\": " + i + "}");
        }
        HttpResponse<String> refused = post("?key=old", MESSAGE);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(arrived).hasValue(MOST);
    }

    private HttpResponse<String> post(String query, String body) throws Exception {
        return send("POST", query, BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(String method, String query, BodyPublisher body) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(query)).method(method, body).build(), BodyHandlers.ofString());
    }

    private URI uri(String query) throws IOException {
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        return URI.create("http://localhost:" + address.getPort() + "/hook" + query);
    }

    private static BodyPublisher ofUnknownLength(String body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes()));
    }
}
