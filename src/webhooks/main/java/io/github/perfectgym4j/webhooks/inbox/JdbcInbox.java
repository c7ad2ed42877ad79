package io.github.perfectgym4j.webhooks.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An inbox in a table, which several servers may share. Moments are milliseconds since 1970, so that no zone of a database counts. {@code due} is
 * null when nothing is left to do: then the entry is done, or parked if {@code done} is null as well.
 */
public final class JdbcInbox implements Inbox {

    private static final String COLUMNS = "select hash, body, received, tries, problem from pgym_inbox";

    /** So that dispatchers who look at the same moment do not all try for the one oldest entry. */
    private static final int CANDIDATES = 4;

    private static final String INTEGRITY_VIOLATION = "23";

    private final Transactions transactions;

    /**
     * An inbox in the table {@code pgym_inbox}, which must be there.
     *
     * @param transactions where the table is
     */
    public JdbcInbox(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Makes the table if it is not there. */
    public void createTable() {
        in("create the table", connection -> {
            try (PreparedStatement table = connection.prepareStatement("""
                            create table if not exists pgym_inbox (
                                hash char(64) not null primary key,
                                body varchar(65536) not null,
                                received bigint not null,
                                due bigint,
                                tries integer not null,
                                problem varchar(200),
                                done bigint)""");
                    PreparedStatement index = connection.prepareStatement(
                            "create index if not exists pgym_inbox_due on pgym_inbox (due)")) {
                table.execute();
                index.execute();
            }
            return null;
        });
    }

    @Override
    public boolean add(String hash, String body, Instant now) {
        try {
            return in(
                    "keep a message", connection -> !isKnown(connection, hash) && insert(connection, hash, body, now));
        } catch (InboxException e) {
            // The same message came to two servers at one instant.
            if (isDuplicate(e.getCause())) {
                return false;
            }
            throw e;
        }
    }

    private static boolean isDuplicate(Throwable failure) {
        return failure instanceof SQLException e
                && e.getSQLState() != null
                && e.getSQLState().startsWith(INTEGRITY_VIOLATION);
    }

    private static boolean isKnown(Connection connection, String hash) throws SQLException {
        try (PreparedStatement select = prepare(connection, "select 1 from pgym_inbox where hash = ?", hash);
                ResultSet rows = select.executeQuery()) {
            return rows.next();
        }
    }

    private static boolean insert(Connection connection, String hash, String body, Instant now) throws SQLException {
        long millis = now.toEpochMilli();
        return update(
                        connection,
                        "insert into pgym_inbox (hash, body, received, due, tries) values (?, ?, ?, ?, 0)",
                        hash,
                        body,
                        millis,
                        millis)
                == 1;
    }

    @Override
    public Optional<Entry> claim(Instant now, Instant until) {
        List<Entry> candidates;
        do {
            candidates = candidates(now);
            for (Entry entry : candidates) {
                if (isClaimed(entry, now, until)) {
                    return Optional.of(new Entry(
                            entry.hash(), entry.body(), entry.received(), entry.tries() + 1, entry.problem()));
                }
            }
            // Others were faster with all of them.
        } while (!candidates.isEmpty());
        return Optional.empty();
    }

    private List<Entry> candidates(Instant now) {
        return in(
                "look for an entry",
                connection -> entries(
                        connection,
                        COLUMNS + " where due <= ? order by due fetch first " + CANDIDATES + " rows only",
                        now.toEpochMilli()));
    }

    private boolean isClaimed(Entry entry, Instant now, Instant until) {
        return isChanged(
                "update pgym_inbox set due = ?, tries = tries + 1 where hash = ? and tries = ? and due <= ?",
                until.toEpochMilli(),
                entry.hash(),
                entry.tries(),
                now.toEpochMilli());
    }

    @Override
    public void finish(Entry entry, Instant now, Work work) throws Exception {
        transactions.run(connection -> {
            work.run(connection);
            // Last, so that the row is not locked while observers work.
            int marked = update(
                    connection,
                    "update pgym_inbox set due = null, done = ?, problem = null"
                            + " where hash = ? and tries = ? and due is not null",
                    now.toEpochMilli(),
                    entry.hash(),
                    entry.tries());
            if (marked == 0) {
                throw new ClaimLostException(entry);
            }
        });
    }

    @Override
    public void retry(Entry entry, Instant due, String problem) {
        giveBack(entry, due.toEpochMilli(), problem);
    }

    @Override
    public void park(Entry entry, String problem) {
        giveBack(entry, null, problem);
    }

    private void giveBack(Entry entry, Long due, String problem) {
        isChanged(
                "update pgym_inbox set due = ?, problem = ? where hash = ? and tries = ? and due is not null",
                due,
                problem.length() > 200 ? problem.substring(0, 200) : problem,
                entry.hash(),
                entry.tries());
    }

    @Override
    public List<Entry> parked(int most) {
        return in(
                "list what is parked",
                connection -> entries(
                        connection,
                        COLUMNS + " where due is null and done is null order by received, hash fetch first " + most
                                + " rows only"));
    }

    @Override
    public boolean sendAgain(String hash, Instant now) {
        return isChanged(
                "update pgym_inbox set due = ?, tries = 0 where hash = ? and due is null and done is null",
                now.toEpochMilli(),
                hash);
    }

    @Override
    public int forget(Instant before) {
        return in(
                "forget what is done",
                connection -> update(connection, "delete from pgym_inbox where done < ?", before.toEpochMilli()));
    }

    @Override
    public Counts counts() {
        return in("count", connection -> {
            try (PreparedStatement select =
                            prepare(connection, "select count(due), count(done), count(*) from pgym_inbox");
                    ResultSet rows = select.executeQuery()) {
                rows.next();
                long waiting = rows.getLong(1);
                long done = rows.getLong(2);
                return new Counts(waiting, rows.getLong(3) - waiting - done, done);
            }
        });
    }

    private boolean isChanged(String sql, Object... values) {
        return in("change an entry", connection -> update(connection, sql, values) == 1);
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static List<Entry> entries(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement select = prepare(connection, sql, values);
                ResultSet rows = select.executeQuery()) {
            List<Entry> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(new Entry(
                        rows.getString(1),
                        rows.getString(2),
                        Instant.ofEpochMilli(rows.getLong(3)),
                        rows.getInt(4),
                        rows.getString(5)));
            }
            return entries;
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    statement.setNull(i + 1, java.sql.Types.BIGINT);
                } else {
                    statement.setObject(i + 1, values[i]);
                }
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private <T> T in(String purpose, Statements<T> statements) {
        try {
            List<T> result = new ArrayList<>(1);
            transactions.run(connection -> result.add(statements.on(connection)));
            return result.get(0);
        } catch (Exception e) {
            throw new InboxException("Could not " + purpose + ": " + reason(e), e);
        }
    }

    /** Without the driver's words, which may quote values. */
    private static String reason(Exception failure) {
        String kind = failure.getClass().getName();
        return failure instanceof SQLException e ? kind + ", state " + e.getSQLState() : kind;
    }

    /** What is done with a connection. */
    private interface Statements<T> {

        T on(Connection connection) throws SQLException;
    }
}
