package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.sandbox.company.event.Event;
import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.control.Switches;
import io.github.perfectgym4j.sandbox.webhooks.Delivery;
import io.github.perfectgym4j.sandbox.webhooks.Shutdown;
import io.github.perfectgym4j.sandbox.webhooks.Webhooks;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left when an application stops: nothing. */
class WebhookShutdownTest {

    private static final Event EVENT =
            new Event(EventType.CLASSES_BOOKED, OffsetDateTime.parse("2026-11-21T13:00:00+01:00"), 60, 103L);

    @Test
    void stopsWithTheApplication() throws InterruptedException {
        try (Receiver receiver = new Receiver()) {
            Switches switches = new Switches(() -> {}, () -> {}).webhookRetry(Duration.ofDays(1));
            Webhooks webhooks = new Webhooks(switches);
            webhooks.register(receiver.url(), EventType.CLASSES_BOOKED);
            receiver.next();
            receiver.answers(500);
            webhooks.accept(EVENT);
            receiver.next();
            List<Thread> threads = threads();
            assertThat(threads).isNotEmpty().allMatch(Thread::isDaemon);

            new Shutdown().contextDestroyed(null);
            assertThat(webhooks.awaitDelivered(Duration.ofSeconds(20))).isTrue();
            assertThat(webhooks.deliveries()).extracting(Delivery::state).containsExactly(Delivery.State.ABANDONED);
            for (Thread thread : threads) {
                thread.join(20_000);
            }
            assertThat(threads()).isEmpty();
            webhooks.accept(EVENT);
            assertThat(receiver.rest()).isEmpty();
            assertThatThrownBy(() -> webhooks.register(receiver.url(), EventType.CLASSES_BOOKED))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("perfectgym-sandbox-webhooks"))
                .toList();
    }
}
