package io.github.perfectgym4j.sandbox.company.staff;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.util.List;

/**
 * An instructor: an employee who teaches classes or gives personal trainings.
 *
 * @param id key, also the {@code employeeId}
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param firstName first name
 * @param lastName last name
 * @param email address
 * @param sex {@code Male} or {@code Female}
 * @param rating votes
 * @param position job
 * @param clubIds clubs of work
 */
public record Instructor(
        long id,
        long timestamp,
        boolean isDeleted,
        String firstName,
        String lastName,
        String email,
        String sex,
        Rating rating,
        String position,
        List<Long> clubIds)
        implements Entity {

    /** @return the name to show */
    public String displayName() {
        return firstName + " " + lastName;
    }

    /**
     * Counts a vote.
     *
     * @param timestamp change counter of the change
     * @param vote 1 to 5
     * @return the instructor with the vote
     */
    public Instructor rated(long timestamp, int vote) {
        return new Instructor(
                id, timestamp, isDeleted, firstName, lastName, email, sex, rating.plus(vote), position, clubIds);
    }
}
