package io.github.perfectgym4j.timetable.gym;

import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class as pages show it. Values that the server may leave out may be missing here; texts are as typed and may
 * contain HTML, which pages show as text.
 *
 * @param id key
 * @param typeId key of what is taught
 * @param name what is taught
 * @param instructorId key of who teaches
 * @param instructor who teaches
 * @param room where in the club
 * @param color colour of the class type, {@code #rrggbb}
 * @param start start, local to the club
 * @param end end, local to the club
 * @param taken places taken
 * @param limit places there are; missing means without limit
 * @param isCancelled whether the class has been called off
 * @param place how the member who is looking stands to it
 */
public record ShownClass(
        long id,
        Long typeId,
        String name,
        Long instructorId,
        String instructor,
        String room,
        String color,
        LocalDateTime start,
        LocalDateTime end,
        int taken,
        Integer limit,
        boolean isCancelled,
        Place place) {

    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** How a member stands to a class. */
    public enum Place {
        /** No place, or not signed in. */
        NONE,
        /** A place. */
        BOOKED,
        /** On the waiting list. */
        STANDBY,
        /** Was there. */
        ATTENDED
    }

    /**
     * Chooses a colour.
     *
     * @param candidates what PerfectGym says, possibly null
     * @return the first one that is a colour, or null
     */
    public static String colorOf(String... candidates) {
        return Stream.of(candidates)
                .filter(color -> color != null && COLOR.matcher(color).matches())
                .findFirst()
                .orElse(null);
    }

    /**
     * Puts a name together.
     *
     * @param parts first name and so on, possibly null
     * @return the name, or null
     */
    public static String nameOf(String... parts) {
        String name =
                Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }

    /**
     * The same class as another member sees it.
     *
     * @param other how that member stands to it
     * @return the class
     */
    public ShownClass with(Place other) {
        return new ShownClass(
                id, typeId, name, instructorId, instructor, room, color, start, end, taken, limit, isCancelled, other);
    }

    /**
     * Whether no place is left.
     *
     * @return true if so; never for a class without limit
     */
    public boolean isFull() {
        return limit != null && taken >= limit;
    }

    /**
     * Whether the class is over.
     *
     * @param now what time it is at the club
     * @return true from its end on; without a known end, from its start on
     */
    public boolean isOver(LocalDateTime now) {
        return !(end == null ? start : end).isAfter(now);
    }
}
