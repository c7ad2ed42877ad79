package io.github.perfectgym4j.timetable.week;

import io.github.perfectgym4j.v1.classes.ClassType;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.classes.UserClass;
import io.github.perfectgym4j.v1.instructors.Instructor;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class as pages show it. Everything that the server may leave out, this may leave out as well; texts are as people typed them and may
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
        /** No place, or nobody has signed in. */
        NONE,
        /** A place. */
        BOOKED,
        /** On the waiting list. */
        STANDBY,
        /** Was there. */
        ATTENDED
    }

    /**
     * Takes from PerfectGym's answer what the pages need.
     *
     * @param source class with a key and a start
     * @return the class as pages show it
     */
    public static ShownClass of(FitnessClass source) {
        return of(source, Place.NONE);
    }

    /**
     * Takes from PerfectGym's answer to a member what the pages need.
     *
     * @param source class with a key and a start
     * @return the class as pages show it
     */
    public static ShownClass of(UserClass source) {
        return of(
                new FitnessClass(
                        source.id(),
                        source.timestamp(),
                        source.isDeleted(),
                        source.classType(),
                        source.instructor(),
                        source.club(),
                        source.startDate(),
                        source.endDate(),
                        source.attendeesCount(),
                        source.attendeesLimit(),
                        source.clubZone(),
                        source.clubZoneMapUrl(),
                        source.colorRGB(),
                        source.allowBookSeatNumber()),
                place(source));
    }

    private static Place place(UserClass source) {
        if (Boolean.TRUE.equals(source.attended())) {
            return Place.ATTENDED;
        }
        if (Boolean.TRUE.equals(source.booked())) {
            return Place.BOOKED;
        }
        return Boolean.TRUE.equals(source.standby()) ? Place.STANDBY : Place.NONE;
    }

    private static ShownClass of(FitnessClass source, Place place) {
        Optional<ClassType> type = Optional.ofNullable(source.classType());
        Optional<Instructor> instructor = Optional.ofNullable(source.instructor());
        return new ShownClass(
                source.id(),
                type.map(ClassType::id).orElse(null),
                type.map(ClassType::name).orElse(null),
                instructor.map(Instructor::id).orElse(null),
                instructor.map(ShownClass::name).orElse(null),
                source.clubZone(),
                Stream.of(type.map(ClassType::colorRGB).orElse(null), source.colorRGB())
                        .filter(color -> color != null && COLOR.matcher(color).matches())
                        .findFirst()
                        .orElse(null),
                source.startDate(),
                source.endDate(),
                source.attendeesCount() == null ? 0 : source.attendeesCount(),
                source.attendeesLimit(),
                source.isTombstone(),
                place);
    }

    private static String name(Instructor instructor) {
        if (instructor.displayName() != null && !instructor.displayName().isBlank()) {
            return instructor.displayName();
        }
        String name = Stream.of(instructor.firstName(), instructor.lastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
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
