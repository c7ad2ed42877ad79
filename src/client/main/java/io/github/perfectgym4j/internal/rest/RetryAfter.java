package io.github.perfectgym4j.internal.rest;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The {@code Retry-After} header in its two forms: seconds, and a date. */
public final class RetryAfter {

    /** The longest wait that is accepted: a greater one is a mistake of the server, and would stop the client. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /**
     * Reads the header.
     *
     * @param value the header's value, or null
     * @param date the answer's own {@code Date}, against which a date is counted so that the two clocks need not agree; or null
     * @param now this machine's time, for answers without a date
     * @return the time to wait from now on, between zero and a day; null if there is none that could be read
     */
    static Duration parse(String value, String date, Instant now) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            String text = value.strip();
            if (text.chars().allMatch(Character::isDigit)) {
                return text.length() > 9 ? LONGEST : limited(Duration.ofSeconds(Long.parseLong(text)));
            }
            Instant reference = date == null ? now : instant(date);
            return limited(Duration.between(reference, instant(text)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Instant instant(String httpDate) {
        return ZonedDateTime.parse(httpDate.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
    }

    private static Duration limited(Duration wait) {
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
