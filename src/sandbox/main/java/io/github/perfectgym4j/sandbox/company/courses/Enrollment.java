package io.github.perfectgym4j.sandbox.company.courses;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.LocalDate;
import java.util.List;

/**
 * A member's place in a course.
 *
 * @param id key
 * @param timestamp change counter
 * @param courseId course
 * @param memberId member
 * @param start first day
 * @param end last day
 * @param optionId the conditions
 * @param contractId contract that it belongs to; null if none
 * @param bookingIds places in the classes of the course
 */
public record Enrollment(
        long id,
        long timestamp,
        long courseId,
        long memberId,
        LocalDate start,
        LocalDate end,
        long optionId,
        Long contractId,
        List<Long> bookingIds)
        implements Entity {

    /** The API has no way to give a place in a course up. */
    @Override
    public boolean isDeleted() {
        return false;
    }

    boolean overlaps(LocalDate first, LocalDate last) {
        return !start.isAfter(last) && !first.isAfter(end);
    }
}
