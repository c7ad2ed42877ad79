package io.github.perfectgym4j.webhooks.dispatch;

import io.github.perfectgym4j.webhooks.event.GymEvent;
import java.sql.Connection;

/** What an application does when it is told about an event. */
@FunctionalInterface
public interface EventObserver {

    /**
     * Acts on an event. What it writes through the connection, or in the server's transaction, counts exactly once; everything else may be done
     * again after a failure.
     *
     * @param event what happened
     * @param transaction connection of the transaction, not to be committed or closed; null with an inbox in memory
     * @throws Exception if the event is to be handed over again later
     */
    void on(GymEvent event, Connection transaction) throws Exception;
}
