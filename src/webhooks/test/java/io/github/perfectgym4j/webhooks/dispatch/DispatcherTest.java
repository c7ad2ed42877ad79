package io.github.perfectgym4j.webhooks.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.webhooks.event.GymEvent;
import io.github.perfectgym4j.webhooks.event.MemberModified;
import io.github.perfectgym4j.webhooks.inbox.Counts;
import io.github.perfectgym4j.webhooks.inbox.Database;
import io.github.perfectgym4j.webhooks.inbox.Inbox;
import io.github.perfectgym4j.webhooks.inbox.MemoryInbox;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class DispatcherTest {

    private static final Duration NEVER = Duration.ofDays(1);
    private static final Duration KEEP = Duration.ofDays(30);

    private final MovableClock clock = new MovableClock();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void whatWasThereAndWhatComesIsHandedOver() throws Exception {
        Inbox inbox = new MemoryInbox(10);
        Semaphore observed = new Semaphore(0);
        inbox.add(hash(1), "{}", clock.instant());
        try (Dispatcher dispatcher = dispatcher(inbox, (event, transaction) -> observed.release())) {
            dispatcher.start(NEVER);
            observed.acquire();
            inbox.add(hash(2), "{}", clock.instant());
            dispatcher.wake();
            observed.acquire();
        }
    }

    @Test
    void aTurnComesWithoutBeingWoken() throws Exception {
        Inbox inbox = new MemoryInbox(10);
        CountDownLatch observed = new CountDownLatch(1);
        try (Dispatcher dispatcher = dispatcher(inbox, (event, transaction) -> observed.countDown())) {
            dispatcher.start(Duration.ofMillis(1));
            inbox.add(hash(1), "{}", clock.instant());
            observed.await();
        }
    }

    @Test
    void anInboxThatFailsIsTriedAgain() throws Exception {
        CountDownLatch observed = new CountDownLatch(1);
        try (Database database = new Database()) {
            Inbox inbox = database.inbox();
            database.run("alter table pgym_inbox rename to away");
            try (Dispatcher dispatcher = dispatcher(inbox, (event, transaction) -> observed.countDown())) {
                dispatcher.start(Duration.ofMillis(1));
                database.run("alter table away rename to pgym_inbox");
                inbox.add(hash(1), "{}", clock.instant());
                observed.await();
            }
        }
    }

    @Test
    void whatIsDoneIsForgottenAfterItsTime() throws Exception {
        Inbox inbox = new MemoryInbox(10);
        Semaphore observed = new Semaphore(0);
        inbox.add(hash(1), "{}", clock.instant());
        try (Dispatcher dispatcher = dispatcher(inbox, (event, transaction) -> observed.release())) {
            dispatcher.start(Duration.ofMillis(1));
            observed.acquire();
            clock.move(KEEP);
            assertThat(inbox.add(hash(1), "{}", clock.instant())).isFalse();
            clock.move(Duration.ofHours(1));
            while (!inbox.add(hash(1), "{}", clock.instant())) {
                Thread.onSpinWait();
            }
            observed.acquire();
        }
    }

    @Test
    void nothingIsHandedOverAfterTheEnd() {
        Inbox inbox = new MemoryInbox(10);
        AtomicInteger observed = new AtomicInteger();
        Dispatcher dispatcher = dispatcher(inbox, (event, transaction) -> observed.incrementAndGet());
        dispatcher.close();
        inbox.add(hash(1), "{}", clock.instant());
        dispatcher.wake();
        threads.shutdown();
        dispatcher.wake();
        assertThat(threads.isShutdown()).isTrue();
        assertThat(observed).hasValue(0);
    }

    /** The frozen one stands for a killed server, and for one that comes back when its work has been done by the other. */
    @Test
    void ofTenThousandEventsAThirdTwiceEachHasOneEffectThoughOneOfTwoServersFreezes() throws Exception {
        try (Database database = new Database()) {
            database.run("create table effects (member bigint)");
            CountDownLatch allDone = new CountDownLatch(10_000);
            Inbox inbox = new CountingInbox(database.inbox(), allDone);
            Semaphore frozen = new Semaphore(0);
            Semaphore thaw = new Semaphore(0);
            AtomicInteger ofFirst = new AtomicInteger();
            Dispatcher first = shortClaims(inbox, (event, transaction) -> {
                effect(transaction, event);
                if (ofFirst.incrementAndGet() == 1000) {
                    frozen.release();
                    thaw.acquire();
                }
            });
            AtomicInteger ofSecond = new AtomicInteger();
            Dispatcher second = shortClaims(inbox, (event, transaction) -> {
                if (ofSecond.incrementAndGet() == 500) {
                    frozen.acquire();
                }
                effect(transaction, event);
                if (ofSecond.get() % 100 == 0) {
                    throw new IllegalStateException("flaky");
                }
            });
            first.start(Duration.ofMillis(1));
            second.start(Duration.ofMillis(1));
            for (int member : membersAThirdTwice()) {
                String body = "{\"event\": \"UserModified\", \"data\": {\"userId\": " + member + "}}";
                inbox.add(hash(member), body, Instant.now());
            }
            allDone.await();
            assertThat(ofFirst).hasValue(1000);
            first.close();
            second.close();
            thaw.release();
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            assertThat(inbox.counts()).isEqualTo(new Counts(0, 0, 10_000));
            assertThat(database.number("select count(*) from effects")).isEqualTo(10_000);
            assertThat(database.number("select count(distinct member) from effects"))
                    .isEqualTo(10_000);
        }
    }

    private static List<Integer> membersAThirdTwice() {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            members.addAll(Collections.nCopies(i % 3 == 0 ? 2 : 1, i));
        }
        Collections.shuffle(members, new Random(19));
        return members;
    }

    private Dispatcher shortClaims(Inbox inbox, EventObserver observer) {
        Repetition repetition =
                new Repetition(Duration.ofMillis(1), Duration.ofMillis(10), 1000, Duration.ofSeconds(2));
        return new Dispatcher(inbox, observer, repetition, KEEP, threads, InstantSource.system());
    }

    private Dispatcher dispatcher(Inbox inbox, EventObserver observer) {
        return new Dispatcher(inbox, observer, Repetition.DEFAULTS, KEEP, threads, clock);
    }

    private static void effect(Connection transaction, GymEvent event) throws SQLException {
        try (var insert = transaction.prepareStatement("insert into effects values (?)")) {
            insert.setLong(1, ((MemberModified) event).memberId());
            insert.executeUpdate();
        }
    }

    private static String hash(int number) {
        return "%064x".formatted(number);
    }
}
