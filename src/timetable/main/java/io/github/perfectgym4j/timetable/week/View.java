package io.github.perfectgym4j.timetable.week;

import io.github.perfectgym4j.timetable.gym.ShownClass;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The choice of a visitor: club, day and filters. It is part of the address of the page, so that links and the browser's back work.
 *
 * @param club key of the club
 * @param day the day that is looked at; a narrow page shows it alone, a wide one shows its week
 * @param type key of the only class type to be shown, or null for all
 * @param instructor key of the only instructor to be shown, or null for all
 */
public record View(long club, LocalDate day, Long type, Long instructor) {

    /**
     * The same on another day.
     *
     * @param other the day
     * @return the view
     */
    public View on(LocalDate other) {
        return new View(club, other, type, instructor);
    }

    /**
     * Address of the page.
     *
     * @return path and query
     */
    public String href() {
        return "/?club=" + club + "&day=" + day + (type == null ? "" : "&type=" + type)
                + (instructor == null ? "" : "&instructor=" + instructor);
    }

    /**
     * Whether a class is to be shown.
     *
     * @param found a class
     * @return true if the filters let it through
     */
    public boolean shows(ShownClass found) {
        return (type == null || Objects.equals(type, found.typeId()))
                && (instructor == null || Objects.equals(instructor, found.instructorId()));
    }
}
