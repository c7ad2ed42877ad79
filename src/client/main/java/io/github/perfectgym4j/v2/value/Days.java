package io.github.perfectgym4j.v2.value;

/** How days are written where the contract has a date-time. */
public final class Days {

    /** The form of a {@link java.time.LocalDate} as the midnight at its start, for {@code @JsonbDateFormat}. */
    public static final String AT_MIDNIGHT = "uuuu-MM-dd'T'00:00:00";

    private Days() {}
}
