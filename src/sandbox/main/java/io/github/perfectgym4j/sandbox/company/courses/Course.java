package io.github.perfectgym4j.sandbox.company.courses;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.LocalDate;
import java.util.List;

/**
 * A course.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param name name
 * @param description text
 * @param days its days
 * @param semesterId term; null if none
 * @param trainerId who teaches
 * @param terms who can enrol
 * @param classIds its classes in order of time
 */
public record Course(
        long id,
        long timestamp,
        boolean isDeleted,
        String name,
        String description,
        Days days,
        Long semesterId,
        long trainerId,
        Terms terms,
        List<Long> classIds)
        implements Entity {

    /**
     * The days of a course.
     *
     * @param start first day
     * @param end last day
     * @param openFrom first day of enrolment
     */
    public record Days(LocalDate start, LocalDate end, LocalDate openFrom) {}

    /**
     * Who can enrol.
     *
     * @param levelId level that members need
     * @param categoryId category of its classes
     * @param minimumAge youngest age in years; null for any
     * @param maximum places; null for any number
     * @param isLocked nobody can enrol
     * @param isForApi members can enrol by the API
     */
    public record Terms(
            long levelId, long categoryId, Integer minimumAge, Integer maximum, boolean isLocked, boolean isForApi) {}
}
