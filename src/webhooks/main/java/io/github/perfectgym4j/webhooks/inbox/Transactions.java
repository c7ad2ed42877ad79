package io.github.perfectgym4j.webhooks.inbox;

/** How transactions are made: by the connection itself, or by the server. */
public interface Transactions {

    /**
     * Runs work in a transaction of its own.
     *
     * @param work what is to be done with its connection
     * @throws Exception what the work threw, after the rollback, or why the transaction could not be made or committed
     */
    void run(Work work) throws Exception;
}
