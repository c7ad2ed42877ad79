package io.github.perfectgym4j.timetable;

import io.github.perfectgym4j.v1.classes.ClassType;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import io.github.perfectgym4j.v1.instructors.Instructor;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class as the page shows it. Everything that the server may leave out, this may leave out as well; texts are as people typed them and may
 * contain HTML, which the page has to show as text.
 *
 * @param id key
 * @param name what is taught
 * @param instructor who teaches
 * @param room where in the club
 * @param color colour of the class type, {@code #rrggbb}
 * @param start start, local to the club
 * @param end end, local to the club
 * @param taken places taken
 * @param limit places there are; missing means without limit
 * @param full whether no place is left
 */
public record ShownClass(
        long id,
        String name,
        String instructor,
        String room,
        String color,
        LocalDateTime start,
        LocalDateTime end,
        int taken,
        Integer limit,
        boolean full) {

    private static final Pattern COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");

    /**
     * Takes from PerfectGym's answer what the page needs.
     *
     * @param source class with a key and a start
     * @return the class as the page shows it
     */
    public static ShownClass of(FitnessClass source) {
        Optional<ClassType> type = Optional.ofNullable(source.classType());
        int taken = source.attendeesCount() == null ? 0 : source.attendeesCount();
        Integer limit = source.attendeesLimit();
        return new ShownClass(
                source.id(),
                type.map(ClassType::name).orElse(null),
                Optional.ofNullable(source.instructor()).map(ShownClass::name).orElse(null),
                source.clubZone(),
                Stream.of(type.map(ClassType::colorRGB).orElse(null), source.colorRGB())
                        .filter(color -> color != null && COLOR.matcher(color).matches())
                        .findFirst()
                        .orElse(null),
                source.startDate(),
                source.endDate(),
                taken,
                limit,
                limit != null && taken >= limit);
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
}
