package io.github.perfectgym4j.sandbox;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** One sandbox for all tests of a class, put back to the start before each; it is Saturday noon, and time moves only if a test says so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SandboxTest {

    static final Instant SATURDAY_NOON = Instant.parse("2026-11-21T12:00:00Z");

    final TestClock clock = new TestClock();
    Sandbox sandbox;

    @BeforeAll
    void start() {
        sandbox = Sandbox.start(clock);
    }

    @BeforeEach
    void reset() {
        clock.now = SATURDAY_NOON;
        sandbox.switches().reset();
    }

    /** What left the API: mails and leads. */
    JsonObject outbox() {
        return Api.object(Api.send(HttpRequest.newBuilder(URI.create(sandbox.root() + "/outbox")))
                .body());
    }

    /** The token of the last mail. */
    String lastMailedToken() {
        JsonArray mails = outbox().getJsonArray("mails");
        return mails.getJsonObject(mails.size() - 1).getString("token");
    }

    @AfterAll
    void stop() {
        sandbox.close();
    }

    /** A clock that stands still. */
    static final class TestClock extends Clock {

        private volatile Instant now = SATURDAY_NOON;

        void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
