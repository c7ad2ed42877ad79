package io.github.perfectgym4j.webhooks.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/** A database in memory, which ends with its last connection. */
public final class Database implements AutoCloseable {

    private final JdbcDataSource source = new JdbcDataSource();
    private final Connection open;

    public Database() throws SQLException {
        source.setUrl("jdbc:h2:mem:" + UUID.randomUUID());
        open = source.getConnection();
    }

    public Transactions transactions() {
        return new LocalTransactions(source);
    }

    public JdbcInbox inbox() {
        JdbcInbox inbox = new JdbcInbox(transactions());
        inbox.createTable();
        return inbox;
    }

    public long number(String sql) throws SQLException {
        try (var statement = open.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    public void run(String sql) throws SQLException {
        try (var statement = open.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        open.close();
    }
}
