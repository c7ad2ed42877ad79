package io.github.perfectgym4j.sandbox.company.timetable;

import io.github.perfectgym4j.sandbox.company.staff.Rating;
import io.github.perfectgym4j.sandbox.company.store.Entity;

/**
 * A kind of class, common to all clubs.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param name name, as staff typed it: may hold anything, HTML included
 * @param description text
 * @param colorRGB display colour, {@code #RRGGBB}
 * @param rating votes
 * @param ageFromMonths youngest age in months; null if open
 * @param ageToMonths oldest age in months; null if open
 * @param categoryId main category
 * @param secondCategoryId further category; null if none
 */
public record ClassType(
        long id,
        long timestamp,
        boolean isDeleted,
        String name,
        String description,
        String colorRGB,
        Rating rating,
        Integer ageFromMonths,
        Integer ageToMonths,
        long categoryId,
        Long secondCategoryId)
        implements Entity {

    ClassType rated(long timestamp, int vote) {
        return rated(timestamp, null, vote);
    }

    ClassType rated(long timestamp, Integer former, int vote) {
        Rating before = former == null ? rating : rating.minus(former);
        return new ClassType(
                id,
                timestamp,
                isDeleted,
                name,
                description,
                colorRGB,
                before.plus(vote),
                ageFromMonths,
                ageToMonths,
                categoryId,
                secondCategoryId);
    }
}
