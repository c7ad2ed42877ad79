package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.webhooks.Answer;
import io.github.perfectgym4j.sandbox.webhooks.Delivery;
import io.github.perfectgym4j.sandbox.webhooks.Delivery.State;
import io.github.perfectgym4j.sandbox.webhooks.Webhook;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How webhooks are registered, and how messages are delivered. */
class WebhooksTest extends SandboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Receiver receiver;
    private Api22 api;

    @BeforeEach
    void setUp() {
        receiver = new Receiver();
        api = new Api22(sandbox);
        sandbox.switches().webhookRetry(Duration.ofMillis(1));
    }

    @AfterEach
    void tearDown() {
        receiver.close();
    }

    private Webhook register(EventType... events) {
        Webhook webhook = sandbox.webhooks().register(receiver.url(), events);
        assertThat(receiver.next().method()).isEqualTo("GET");
        return webhook;
    }

    private void book(long memberId) {
        api.done("ClassBooking/BookClass", "{\"memberId\":" + memberId + ",\"classId\":103}");
    }

    private static String booked(long memberId) {
        return "ClassesBooked {\"userId\":" + memberId + ",\"timeTableEventId\":103}";
    }

    private List<Delivery> settled() throws InterruptedException {
        assertThat(sandbox.webhooks().awaitDelivered(PATIENCE)).isTrue();
        return sandbox.webhooks().deliveries();
    }

    private HttpResponse<String> http(String method, String path, String body) {
        return Api.send(HttpRequest.newBuilder(URI.create(sandbox.root() + "/webhooks" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    @Test
    void registersListsAndRemovesOverHttp() throws InterruptedException {
        receiver.answers(405);
        HttpResponse<String> answer = http(
                "POST",
                "",
                "{\"url\":\"" + receiver.url() + "?key=secret\",\"events\":[\"UserModified\",\"ClassesBooked\"]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        Receiver.Call probe = receiver.next();
        assertThat(probe.method()).isEqualTo("GET");
        assertThat(probe.query()).isEqualTo("key=secret");
        int id = Api.object(answer.body()).getInt("id");
        assertThat(answer.body())
                .isEqualTo("{\"id\":" + id + ",\"url\":\"" + receiver.url()
                        + "?…\",\"events\":[\"ClassesBooked\",\"UserModified\"],"
                        + "\"probe\":{\"status\":405,\"problem\":\"\"}}");
        assertThat(http("GET", "", "").body()).isEqualTo("{\"webhooks\":[" + answer.body() + "]}");

        book(60);
        Receiver.Call call = receiver.next();
        assertThat(call.query()).isEqualTo("key=secret");
        settled();
        JsonObject delivery = Api.object(http("GET", "/deliveries", "").body())
                .getJsonArray("deliveries")
                .getJsonObject(0);
        assertThat(delivery.getJsonObject("body")).isEqualTo(Api.object(call.body()));
        assertThat(delivery.toString())
                .contains("\"webhookId\":" + id + ",\"event\":\"ClassesBooked\",\"state\":\"DELIVERED\",\"attempts\":1,"
                        + "\"last\":{\"status\":200,\"problem\":\"\"}");

        assertThat(http("DELETE", "/" + id, "").statusCode()).isEqualTo(204);
        assertThat(http("DELETE", "/" + id, "").statusCode()).isEqualTo(404);
        assertThat(http("GET", "", "").body()).isEqualTo("{\"webhooks\":[]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'url': 'ftp://localhost/?s3', 'events': ['UserModified']} | The URL of a webhook begins with http://",
                "{'url': 'localhost:80/?s3', 'events': ['UserModified']} | The URL of a webhook begins with http://",
                "{'url': '/?s3', 'events': ['UserModified']} | The URL of a webhook begins with http://",
                "{'url': 'http:///?s3', 'events': ['UserModified']} | The URL of a webhook begins with http://",
                "{'url': 'http://s3@localhost/', 'events': ['UserModified']} | The URL of a webhook begins with http://",
                "{'url': 'http://localhost:65536/?s3', 'events': ['UserModified']} | The URL of a webhook begins with http",
                "{'url': 'http://local host/?s3', 'events': ['UserModified']} | The field \"url\" is not a URL.",
                "{'url': 7, 'events': ['UserModified']} | The field \"url\" is missing",
                "{'events': ['UserModified']} | The field \"url\" is missing",
                "{'url': 'http://localhost/?s3'} | The field \"events\" is missing",
                "{'url': 'http://localhost/?s3', 'events': 'UserModified'} | The field \"events\" is missing",
                "{'url': 'http://localhost/?s3', 'events': []} | Select at least one event of ClassesBooked, ",
                "{'url': 'http://localhost/?s3', 'events': ['ClassBooked']} | There is no event \"ClassBooked\". There are Cl",
                "{'url': 'http://localhost/?s3', 'events': [null]} | There is no event \"null\"",
                "[] | The body is not a JSON object.",
                "x | The body is not a JSON object."
            },
            quoteCharacter = '`')
    void refusesWhatCannotBeSent(String json, String message) {
        HttpResponse<String> answer = http("POST", "", json.replace('\'', '"'));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).startsWith(message).doesNotContain("s3");
        assertThat(sandbox.webhooks().registered()).isEmpty();
    }

    @Test
    void keepsTheQueryToItself() {
        URI url = URI.create(receiver.url() + "?key=secret");
        Webhook webhook = sandbox.webhooks().register(url, EventType.USER_MODIFIED);
        assertThat(webhook.url()).isEqualTo(url);
        assertThat(webhook.toString()).contains(receiver.url().toString()).doesNotContain("secret");
        assertThatThrownBy(() -> sandbox.webhooks().register(URI.create("ftp://x/?secret"), EventType.USER_MODIFIED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://192.168.1.1/?secret",
                "https://gym.example.com/?secret",
                "http://169.254.169.254/latest/?secret",
                "http://localhost.example.com/?secret",
                "http://127.0.0.1.example.com/?secret",
                "http://0.0.0.0/?secret",
                "http://[::ffff:10.0.0.1]/?secret"
            })
    void callsNoOtherMachine(String elsewhere) {
        assertThatThrownBy(() -> sandbox.webhooks().register(URI.create(elsewhere), EventType.USER_MODIFIED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("localhost only")
                .hasMessageNotContaining("secret");
        assertThat(sandbox.webhooks().registered()).isEmpty();
    }

    @Test
    void callsOtherMachinesIfThatIsPermitted() {
        System.setProperty("perfectgym.sandbox.webhooks-anywhere", "true");
        try {
            sandbox.webhooks().register(URI.create("http://nowhere.invalid/"), EventType.USER_MODIFIED);
        } finally {
            System.clearProperty("perfectgym.sandbox.webhooks-anywhere");
        }
        assertThat(sandbox.webhooks().registered()).hasSize(1);
    }

    @Test
    void isReachedFromThisMachineOnly() throws IOException {
        for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(card.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, sandbox.url().getPort()))
                            .as(address.toString())
                            .isInstanceOf(IOException.class);
                }
            }
        }
    }

    @Test
    void tellsEachWebhookWhatItSelected() throws InterruptedException {
        register(EventType.CLASSES_BOOKED, EventType.USER_CARD_SCANNED);
        try (Receiver other = new Receiver()) {
            sandbox.webhooks().register(other.url(), EventType.CLASSES_BOOKED, EventType.USER_PRESENCE_CHANGED);
            other.next();
            book(60);
            sandbox.frontDesk().scanCard(4, 2);
            assertThat(receiver.next(2)).containsExactly(booked(60), "UserCardScanned {\"userId\":4}");
            assertThat(other.next(2)).containsExactly(booked(60), "UserPresenceChanged {\"userId\":4}");
            assertThat(settled()).hasSize(4);
            assertThat(receiver.rest()).isEmpty();
            assertThat(other.rest()).isEmpty();
        }
    }

    @Test
    void repeatsUntilTheAnswerIs200() throws InterruptedException {
        Webhook webhook = register(EventType.CLASSES_BOOKED);
        receiver.answers(500, 204, 302, 401);
        book(60);
        String body = receiver.next().body();
        for (int i = 0; i < 4; i++) {
            assertThat(receiver.next().body()).isEqualTo(body);
        }
        Delivery delivery = settled().get(0);
        assertThat(delivery.webhookId()).isEqualTo(webhook.id());
        assertThat(delivery.state()).isEqualTo(State.DELIVERED);
        assertThat(delivery.attempts()).isEqualTo(5);
        assertThat(delivery.last()).isEqualTo(new Answer(200, ""));
        assertThat(receiver.rest()).isEmpty();
    }

    @Test
    void findsAReceiverThatComesLater() throws InterruptedException {
        int port = receiver.port();
        receiver.close();
        Webhook webhook = sandbox.webhooks().register(receiver.url(), EventType.CLASSES_BOOKED);
        assertThat(webhook.probe()).isEqualTo(new Answer(0, "could not connect"));
        book(60);
        receiver = new Receiver(port);
        assertThat(receiver.next()).hasToString(booked(60));
        assertThat(settled().get(0).state()).isEqualTo(State.DELIVERED);
    }

    @Test
    void keepsTheOrderOfChangesAndLetsNobodyWaitForARepetition() throws InterruptedException {
        sandbox.switches().webhookRetry(Duration.ofMillis(1)).webhookTimeout(PATIENCE);
        register(EventType.CLASSES_BOOKED);
        CountDownLatch all = new CountDownLatch(1);
        receiver.answers(call -> {
            await(all);
            return 500;
        });
        LongStream.rangeClosed(50, 70).forEach(this::book);
        all.countDown();
        List<String> told = receiver.next(22);
        assertThat(told.get(0)).isEqualTo(booked(50));
        assertThat(told.lastIndexOf(booked(50))).isPositive();
        assertThat(told)
                .filteredOn(line -> !line.equals(booked(50)))
                .containsExactlyElementsOf(LongStream.rangeClosed(51, 70)
                        .mapToObj(WebhooksTest::booked)
                        .toList());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void sendsSomeTwice() throws InterruptedException {
        sandbox.switches().webhookDuplicateEvery(2);
        register(EventType.CLASSES_BOOKED);
        LongStream.rangeClosed(60, 64).forEach(this::book);
        assertThat(receiver.next(7))
                .containsExactly(booked(60), booked(61), booked(61), booked(62), booked(63), booked(63), booked(64));
        assertThat(settled()).extracting(Delivery::attempts).containsExactly(1, 2, 1, 2, 1);
        assertThat(receiver.rest()).isEmpty();
    }

    @Test
    void stopsWhenRemoved() throws InterruptedException {
        Webhook webhook = register(EventType.CLASSES_BOOKED);
        receiver.answers(500, 500, 500);
        CountDownLatch removed = new CountDownLatch(1);
        receiver.answers(call -> {
            await(removed);
            return 500;
        });
        book(60);
        receiver.next(3);
        assertThat(sandbox.webhooks().unregister(webhook.id())).isTrue();
        assertThat(sandbox.webhooks().unregister(webhook.id())).isFalse();
        assertThat(settled()).extracting(Delivery::state).containsExactly(State.ABANDONED);
        removed.countDown();
        book(61);
        assertThat(sandbox.webhooks().deliveries()).hasSize(1);
    }

    @Test
    void aResetRemovesAndForgetsAll() throws InterruptedException {
        register(EventType.CLASSES_BOOKED);
        receiver.answers(500, 500, 500);
        book(60);
        receiver.next();
        sandbox.switches().reset();
        assertThat(sandbox.webhooks().registered()).isEmpty();
        assertThat(settled()).isEmpty();
        book(60);
        assertThat(settled()).isEmpty();
    }

    @Test
    void theReceiverSeesTheChange() throws InterruptedException {
        register(EventType.CLASSES_BOOKED_ON_STANDBY_LIST, EventType.CLASSES_BOOKING_PROMOTED_FROM_STANDBY_LIST);
        receiver.answers(call -> isStandby(60) ? 200 : 500).answers(call -> isStandby(60) ? 500 : 200);
        api.done("ClassBooking/BookClass", "{\"memberId\":60,\"classId\":101}");
        assertThat(receiver.next()).asString().startsWith("ClassesBookedOnStandbyList");
        api.done("ClassBooking/CancelMemberBookingsForClass", "{\"memberId\":2,\"classId\":101}");
        assertThat(receiver.next()).asString().startsWith("ClassesBookingPromotedFromStandbyList");
        assertThat(settled()).extracting(Delivery::attempts).containsExactly(1, 1);
    }

    private boolean isStandby(long memberId) {
        return api.rows("ClassBookings", "$filter=memberId eq " + memberId + " and classId eq 101")
                .get(0)
                .getBoolean("isStandby");
    }

    @Test
    void nobodyWaitsForAReceiverThatHangs() throws InterruptedException {
        sandbox.switches().webhookTimeout(PATIENCE);
        register(EventType.CLASSES_BOOKED);
        CountDownLatch isOver = new CountDownLatch(1);
        CountDownLatch hangs = new CountDownLatch(1);
        receiver.answers(call -> {
            hangs.countDown();
            await(isOver);
            return 200;
        });
        try (Receiver other = new Receiver()) {
            sandbox.webhooks().register(other.url(), EventType.CLASSES_BOOKED);
            other.next();
            book(60);
            await(hangs);
            book(61);
            assertThat(other.next(2)).containsExactly(booked(60), booked(61));
            assertThat(receiver.rest()).isEmpty();
            assertThat(sandbox.webhooks().awaitDelivered(Duration.ZERO)).isFalse();
            isOver.countDown();
            assertThat(receiver.next(2)).containsExactly(booked(60), booked(61));
            // The other one must not go before its answer has left.
            settled();
        }
    }

    @Test
    void breaksOffWhatTakesTooLong() throws InterruptedException {
        register(EventType.CLASSES_BOOKED);
        sandbox.switches().webhookTimeout(Duration.ofMillis(100));
        CountDownLatch isOver = new CountDownLatch(1);
        receiver.answers(call -> {
            sandbox.switches().webhookTimeout(PATIENCE);
            await(isOver);
            return 200;
        });
        receiver.answers(call -> {
            assertThat(sandbox.webhooks().deliveries().get(0).last()).isEqualTo(new Answer(0, "no answer in time"));
            return 200;
        });
        book(60);
        assertThat(receiver.next()).hasToString(booked(60));
        assertThat(settled().get(0).attempts()).isEqualTo(2);
        isOver.countDown();
    }

    @Test
    void remembersTheLastThousand() throws InterruptedException {
        register(EventType.CLASSES_BOOKING_CANCELLED);
        sandbox.history().fill(1100);
        sandbox.history().cancel(1100);
        List<Delivery> last = settled();
        assertThat(last).hasSize(1000).isSortedAccordingTo((one, two) -> Long.compare(one.id(), two.id()));
        assertThat(receiver.rest()).hasSize(1100);
    }

    @Test
    void welcomesPeople() {
        assertThat(Api.send(HttpRequest.newBuilder(sandbox.root())).body()).contains("href=\"webhooks\"");
    }
}
