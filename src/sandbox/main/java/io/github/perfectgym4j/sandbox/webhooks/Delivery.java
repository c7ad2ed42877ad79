package io.github.perfectgym4j.sandbox.webhooks;

import io.github.perfectgym4j.sandbox.company.event.EventType;

/**
 * The delivery of an event to one receiver.
 *
 * @param id key, in the order of the changes
 * @param webhookId receiver
 * @param event kind
 * @param body JSON as it is sent
 * @param state how far it has come
 * @param attempts how often it was sent
 * @param copies how often it still has to be taken; 2 at first for an event that is to arrive twice
 * @param last answer to the last attempt
 */
public record Delivery(
        long id, long webhookId, EventType event, String body, State state, int attempts, int copies, Answer last) {

    /** The state of a delivery. */
    public enum State {
        /** It is to be sent, or sent again. */
        WAITING,
        /** The receiver answered 200. */
        DELIVERED,
        /** It will not be sent any more: the webhook was removed, or had too much waiting. */
        ABANDONED
    }

    Delivery answered(Answer answer) {
        int left = answer.isTaken() ? copies - 1 : copies;
        State next = left == 0 ? State.DELIVERED : State.WAITING;
        return new Delivery(id, webhookId, event, body, next, attempts + 1, left, answer);
    }

    Delivery abandoned() {
        return new Delivery(id, webhookId, event, body, State.ABANDONED, attempts, copies, last);
    }
}
