package io.github.perfectgym4j.webhooks.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Transactions of one connection, for Java SE. */
public final class LocalTransactions implements Transactions {

    private final DataSource source;

    /**
     * Transactions on a database.
     *
     * @param source where connections come from
     */
    public LocalTransactions(DataSource source) {
        this.source = source;
    }

    @Override
    public void run(Work work) throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.run(connection);
                connection.commit();
            } catch (Exception | Error e) {
                rollback(connection, e);
                throw e;
            }
        }
    }

    private static void rollback(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
