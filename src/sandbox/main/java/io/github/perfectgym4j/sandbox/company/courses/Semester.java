package io.github.perfectgym4j.sandbox.company.courses;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.LocalDate;

/**
 * A term of courses.
 *
 * @param id key
 * @param timestamp change counter
 * @param name name
 * @param start first day
 * @param end last day
 * @param openFrom first day of enrolment
 * @param previousId the term before; null if none
 */
public record Semester(
        long id, long timestamp, String name, LocalDate start, LocalDate end, LocalDate openFrom, Long previousId)
        implements Entity {

    /** Terms stay. */
    @Override
    public boolean isDeleted() {
        return false;
    }
}
