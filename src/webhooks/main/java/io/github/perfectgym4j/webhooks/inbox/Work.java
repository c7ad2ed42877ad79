package io.github.perfectgym4j.webhooks.inbox;

import java.sql.Connection;

/** Work inside a transaction. */
@FunctionalInterface
public interface Work {

    /**
     * Does the work.
     *
     * @param transaction connection that belongs to the transaction, not to be committed or closed; null in an inbox without database
     * @throws Exception if the transaction is to be rolled back
     */
    void run(Connection transaction) throws Exception;
}
