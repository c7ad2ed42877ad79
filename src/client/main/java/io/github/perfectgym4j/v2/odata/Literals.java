package io.github.perfectgym4j.v2.odata;

import io.github.perfectgym4j.client.json.TextValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/** Literals of filters. */
final class Literals {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private Literals() {}

    /**
     * Writes a value: numbers and booleans bare, moments bare and in UTC, days as their midnight in UTC (another zone would shift them),
     * texts, the values of enumerations, times of day and durations in quotes, with the quotes inside of them doubled.
     */
    static String of(Object value) {
        if (value instanceof Boolean || value instanceof Long || value instanceof Integer) {
            return value.toString();
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Instant moment) {
            return DateTimeFormatter.ISO_INSTANT.format(moment);
        }
        if (value instanceof LocalDate day) {
            return day + "T00:00:00Z";
        }
        if (value instanceof LocalTime time) {
            return quoted(CLOCK.format(time));
        }
        if (value instanceof Duration duration) {
            return quoted(String.format(
                    Locale.ROOT,
                    "%02d:%02d:%02d",
                    duration.toHours(),
                    duration.toMinutesPart(),
                    duration.toSecondsPart()));
        }
        if (value instanceof TextValue listed) {
            return quoted(listed.value());
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        throw new IllegalArgumentException(
                "no literal for " + Objects.requireNonNull(value, "value").getClass());
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
