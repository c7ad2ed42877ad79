package io.github.perfectgym4j.sandbox.v2.input;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;

/**
 * A date with time as it was sent.
 *
 * @param local what the clock shows
 * @param offset offset from UTC; null if none was sent, then it is the time of whatever club it is about
 */
public record SentTime(LocalDateTime local, ZoneOffset offset) {

    /**
     * Reads a text.
     *
     * @param text date with time, with or without offset; a bare date is its midnight
     * @throws DateTimeParseException if it is none
     */
    static SentTime parse(String text) {
        if (text.indexOf('T') < 0) {
            return new SentTime(LocalDateTime.parse(text + "T00:00"), null);
        }
        TemporalAccessor parsed =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime moment
                ? new SentTime(moment.toLocalDateTime(), moment.getOffset())
                : new SentTime((LocalDateTime) parsed, null);
    }

    /**
     * Tells the time in a place.
     *
     * @param zone where
     * @return what the clock shows there
     */
    public LocalDateTime in(ZoneId zone) {
        ZonedDateTime there =
                offset == null ? local.atZone(zone) : local.atOffset(offset).atZoneSameInstant(zone);
        return there.toLocalDateTime();
    }
}
