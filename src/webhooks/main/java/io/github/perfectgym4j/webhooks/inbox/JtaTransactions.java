package io.github.perfectgym4j.webhooks.inbox;

import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import javax.sql.DataSource;

/** Transactions of the server, in which observers take part with everything that they do by Jakarta Persistence or JDBC. */
public final class JtaTransactions implements Transactions {

    private final UserTransaction server;
    private final DataSource source;

    /**
     * Transactions on a database.
     *
     * @param server the server's transactions
     * @param source the server's data source, which takes part in them
     */
    public JtaTransactions(UserTransaction server, DataSource source) {
        this.server = server;
        this.source = source;
    }

    @Override
    public void run(Work work) throws Exception {
        server.begin();
        try {
            try (Connection connection = source.getConnection()) {
                work.run(connection);
            }
            server.commit();
        } finally {
            // After a failed commit there is none any more.
            if (server.getStatus() != Status.STATUS_NO_TRANSACTION) {
                server.rollback();
            }
        }
    }
}
