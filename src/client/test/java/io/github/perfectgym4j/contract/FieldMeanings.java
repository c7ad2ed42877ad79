package io.github.perfectgym4j.contract;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** What date-times and texts of the contract really are, where the contract only says it in words or by examples. */
final class FieldMeanings {

    /** Date-times that are days, as midnights or ends of days. */
    private static final Set<String> DAYS = Set.of("Member birthdate", "Club openingDate");

    /** Texts that are times of day. */
    private static final Set<String> TIMES = Set.of();

    /** Texts that are durations. */
    private static final Set<String> DURATIONS = Set.of();

    private FieldMeanings() {}

    /** The Java type of a field of a row that is a date-time or a text, and null for one that is what its format says. */
    static Class<?> of(Field22 field) {
        if (field.format().equals("date-time")) {
            return DAYS.contains(field.toString()) ? LocalDate.class : ApiDateTime.class;
        }
        if (TIMES.contains(field.toString())) {
            return LocalTime.class;
        }
        return DURATIONS.contains(field.toString()) ? Duration.class : null;
    }
}
