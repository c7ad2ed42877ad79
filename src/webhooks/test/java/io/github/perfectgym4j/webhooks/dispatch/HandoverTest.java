package io.github.perfectgym4j.webhooks.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.webhooks.event.ClassBooked;
import io.github.perfectgym4j.webhooks.event.GymEvent;
import io.github.perfectgym4j.webhooks.event.MemberModified;
import io.github.perfectgym4j.webhooks.inbox.Counts;
import io.github.perfectgym4j.webhooks.inbox.Entry;
import io.github.perfectgym4j.webhooks.inbox.Inbox;
import io.github.perfectgym4j.webhooks.inbox.MemoryInbox;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandoverTest {

    private static final String HASH = "%064x".formatted(1);

    private final MovableClock clock = new MovableClock();
    private final Inbox inbox = new MemoryInbox(100);
    private final List<GymEvent> observed = new ArrayList<>();
    private final Repetition repetition =
            new Repetition(Duration.ofSeconds(1), Duration.ofMinutes(1), 3, Duration.ofMinutes(1));
    private Throwable failure;
    private Runnable meanwhile = () -> {};

    private final Handover handover = new Handover(
            inbox,
            (event, transaction) -> {
                observed.add(event);
                meanwhile.run();
                if (failure instanceof Error e) {
                    throw e;
                }
                if (failure instanceof Exception e) {
                    throw e;
                }
            },
            repetition,
            clock);

    @Test
    void allEventsOfAMessageAreHandedOverOnce() {
        inbox.add(HASH, "[{\"event\": \"ClassesBooked\"}, {\"event\": \"UserModified\"}]", clock.instant());
        assertThat(handover.next()).isTrue();
        assertThat(handover.next()).isFalse();
        assertThat(observed).hasExactlyElementsOfTypes(ClassBooked.class, MemberModified.class);
        assertThat(inbox.counts()).isEqualTo(new Counts(0, 0, 1));
    }

    @Test
    void whatFailsIsRepeatedLaterAndLater() {
        inbox.add(HASH, "{}", clock.instant());
        failure = new IllegalStateException("Anna Nowak is no member");
        assertThat(handover.next()).isTrue();
        clock.move(Duration.ofMillis(999));
        assertThat(handover.next()).isFalse();
        clock.move(Duration.ofMillis(1));
        assertThat(handover.next()).isTrue();
        clock.move(Duration.ofMillis(1999));
        assertThat(handover.next()).isFalse();
        failure = null;
        clock.move(Duration.ofMillis(1));
        assertThat(handover.next()).isTrue();
        assertThat(observed).hasSize(3);
        assertThat(inbox.counts()).isEqualTo(new Counts(0, 0, 1));
    }

    @Test
    void afterTheLastTryItIsParkedUntilSomebodySendsItAgain() {
        inbox.add(HASH, "{}", clock.instant());
        failure = new AssertionError("Anna Nowak", new IOException("is no member"));
        failThreeTimes();
        assertThat(inbox.parked(10))
                .extracting(Entry::problem)
                .containsExactly("java.lang.AssertionError by java.io.IOException");
        clock.move(Duration.ofDays(1));
        assertThat(handover.next()).isFalse();

        inbox.sendAgain(HASH, clock.instant());
        failThreeTimes();
        assertThat(observed).hasSize(6);
        assertThat(inbox.counts()).isEqualTo(new Counts(0, 1, 0));
    }

    @Test
    void oneThatFailsDoesNotHoldUpTheNext() {
        inbox.add(HASH, "{}", clock.instant());
        inbox.add("%064x".formatted(2), "{\"event\": \"UserModified\"}", clock.instant());
        failure = new IOException();
        handover.next();
        failure = null;
        handover.next();
        assertThat(observed.get(1)).isInstanceOf(MemberModified.class);
        assertThat(inbox.counts()).isEqualTo(new Counts(1, 0, 1));
    }

    @Test
    void oneThatKillsItsServerEachTimeIsParked() {
        inbox.add(HASH, "{}", clock.instant());
        for (int i = 0; i < 3; i++) {
            assertThat(inbox.claim(clock.instant(), clock.instant().plusSeconds(60)))
                    .isPresent();
            clock.move(Duration.ofMinutes(1));
        }
        assertThat(handover.next()).isTrue();
        assertThat(observed).isEmpty();
        assertThat(inbox.counts()).isEqualTo(new Counts(0, 1, 0));
    }

    @Test
    void whoseClaimEndedLeavesTheEntryToTheOther() {
        inbox.add(HASH, "{}", clock.instant());
        List<Entry> taken = new ArrayList<>();
        meanwhile = () -> {
            clock.move(Duration.ofMinutes(1));
            inbox.claim(clock.instant(), clock.instant().plusSeconds(60)).ifPresent(taken::add);
        };
        handover.next();
        assertThat(taken).extracting(Entry::tries).containsExactly(2);
        assertThat(inbox.counts()).isEqualTo(new Counts(1, 0, 0));
    }

    private void failThreeTimes() {
        for (int i = 0; i < 3; i++) {
            assertThat(handover.next()).isTrue();
            clock.move(Duration.ofMinutes(1));
        }
    }
}
