package io.github.perfectgym4j.v2.model;

import io.github.perfectgym4j.client.json.TextValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;

/**
 * A date-time as the server wrote it: with an offset, with {@code Z}, or without either, when it is local to the club. So it becomes a moment
 * only with the club's zone at hand ({@link Club#zone()}), which is used if nothing else is said.
 *
 * @param local date and time as written
 * @param offset offset from UTC as written, or null
 */
public record ApiDateTime(LocalDateTime local, ZoneOffset offset) implements TextValue {

    private static final int BARE_DATE = "2026-11-21".length();

    /**
     * Reads a date-time.
     *
     * @param text ISO 8601, such as {@code 2026-04-28T04:39:23+02:00}, {@code 2026-04-28T02:39:23Z}, {@code 2026-04-28T04:39:23} or
     *     {@code 2026-04-28}
     * @throws DateTimeParseException if it is none
     */
    public ApiDateTime(String text) {
        this(parse(text.strip()));
    }

    private ApiDateTime(TemporalAccessor parsed) {
        this(
                parsed instanceof OffsetDateTime moment ? moment.toLocalDateTime() : (LocalDateTime) parsed,
                parsed instanceof OffsetDateTime moment ? moment.getOffset() : null);
    }

    private static TemporalAccessor parse(String text) {
        return text.length() == BARE_DATE
                ? LocalDate.parse(text).atStartOfDay()
                : DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
    }

    /**
     * The moment.
     *
     * @param club zone of the club, which counts only if the server wrote no offset
     * @return the moment
     */
    public Instant instant(ZoneId club) {
        return in(club).toInstant();
    }

    /**
     * The moment as the club's clocks show it.
     *
     * @param club zone of the club
     * @return date and time there
     */
    public ZonedDateTime in(ZoneId club) {
        return offset == null ? local.atZone(club) : local.atOffset(offset).atZoneSameInstant(club);
    }

    /**
     * The day as written, for values that are days: birthdays, openings. No zone is applied, because none can be right for them.
     *
     * @return the day
     */
    public LocalDate date() {
        return local.toLocalDate();
    }

    /** Date and time as written, always with seconds. */
    @Override
    public String value() {
        String text = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local);
        return offset == null ? text : text + offset;
    }

    @Override
    public String toString() {
        return value();
    }
}
