package io.github.perfectgym4j.webhooks.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcInboxTest extends InboxContract {

    private Database database;
    private JdbcInbox inbox;

    @BeforeEach
    void create() throws SQLException {
        database = new Database();
        inbox = database.inbox();
        database.run("create table effects (hash char(64))");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Override
    Inbox inbox() {
        return inbox;
    }

    @Test
    void theTableIsMadeOnlyOnce() {
        inbox.add(hash(1), "{}", NOON);
        inbox.createTable();
        assertThat(inbox.counts().waiting()).isEqualTo(1);
    }

    @Test
    void theLargestBodyIsKept() {
        String body = "\u017C".repeat(65_536);
        inbox.add(hash(1), body, NOON);
        assertThat(claim(NOON).body()).isEqualTo(body);
    }

    @Test
    void whatAFailedOrLateObserverWroteIsRolledBack() throws Exception {
        inbox.add(hash(1), "{}", NOON);
        Entry entry = claim(NOON);
        assertThatThrownBy(() -> inbox.finish(entry, NOON, transaction -> {
                    effect(transaction, entry);
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        Entry again = claim(LATER);
        assertThatThrownBy(() -> inbox.finish(entry, NOON, transaction -> effect(transaction, entry)))
                .isInstanceOf(ClaimLostException.class);
        assertThat(effects()).isZero();
        inbox.finish(again, LATER, transaction -> effect(transaction, again));
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void ofTheSameMessageAtOneInstantOneIsNew() throws Exception {
        for (int round = 1; round <= 50; round++) {
            int number = round;
            assertThat(atOnce(() -> inbox.add(hash(number), "{}", NOON))).containsOnlyOnce(true);
        }
        assertThat(inbox.counts().waiting()).isEqualTo(50);
    }

    @Test
    void ofTwoWhoClaimAtOneInstantEachGetsAnother() throws Exception {
        for (int i = 0; i < 100; i++) {
            inbox.add(hash(i), "{}", NOON);
        }
        for (int round = 0; round < 25; round++) {
            assertThat(atOnce(() -> claim(NOON).hash())).doesNotHaveDuplicates();
        }
    }

    @Test
    void aDatabaseThatFailsIsSaidWithoutItsWords() throws Exception {
        database.run("drop table pgym_inbox");
        assertThatThrownBy(() -> inbox.add(hash(1), "{\"secret\": 1}", NOON))
                .isInstanceOf(InboxException.class)
                .hasMessage("Could not keep a message: org.h2.jdbc.JdbcSQLSyntaxErrorException, state 42S02");
    }

    private static <T> List<T> atOnce(Callable<T> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            CyclicBarrier start = new CyclicBarrier(4);
            List<Future<T>> results = IntStream.range(0, 4)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            return results.stream().map(JdbcInboxTest::get).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T get(Future<T> result) {
        try {
            return result.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void effect(Connection transaction, Entry entry) throws SQLException {
        try (var insert = transaction.prepareStatement("insert into effects values (?)")) {
            insert.setString(1, entry.hash());
            insert.executeUpdate();
        }
    }

    private long effects() throws SQLException {
        return database.number("select count(*) from effects");
    }
}
