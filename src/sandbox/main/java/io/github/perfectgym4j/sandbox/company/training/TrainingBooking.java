package io.github.perfectgym4j.sandbox.company.training;

import io.github.perfectgym4j.sandbox.company.store.Entity;

/**
 * A reservation with a trainer, those called off included.
 *
 * @param id key
 * @param timestamp change counter
 * @param definitionId kind of training
 * @param training the reservation
 * @param state what became of it
 */
public record TrainingBooking(long id, long timestamp, long definitionId, PersonalTraining training, State state)
        implements Entity {

    /** What became of a reservation. */
    public enum State {
        /** It is reserved. */
        BOOKED,
        /** It was called off. */
        CANCELLED,
        /** It was held. */
        COMPLETED
    }

    /** Reservations stay. */
    @Override
    public boolean isDeleted() {
        return false;
    }

    /** @return whether it takes the time of the trainer */
    public boolean isTaken() {
        return state != State.CANCELLED;
    }

    TrainingBooking with(long newTimestamp, State newState) {
        return new TrainingBooking(id, newTimestamp, definitionId, training, newState);
    }
}
