package io.github.perfectgym4j.timetable.api;

import io.github.perfectgym4j.timetable.gym.ShownClass;
import java.time.LocalDateTime;

/**
 * A class, as programs get it. Texts are as typed and not escaped.
 *
 * @param id key
 * @param name what is taught
 * @param instructor who teaches; missing if none is assigned
 * @param room where in the club
 * @param start start, local to the club
 * @param end end, local to the club
 * @param taken places taken
 * @param limit places there are; missing means without limit
 * @param cancelled whether it has been called off
 */
public record ListedClass(
        long id,
        String name,
        String instructor,
        String room,
        LocalDateTime start,
        LocalDateTime end,
        int taken,
        Integer limit,
        boolean cancelled) {

    static ListedClass of(ShownClass shown) {
        return new ListedClass(
                shown.id(),
                shown.name(),
                shown.instructor(),
                shown.room(),
                shown.start(),
                shown.end(),
                shown.taken(),
                shown.limit(),
                shown.isCancelled());
    }
}
