package io.github.perfectgym4j.v2.value;

import io.github.perfectgym4j.client.json.TextValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Objects;

/**
 * A date-time as the server wrote it: with an offset, with {@code Z}, or without either, when it is local to the club. The
 * zone of the club ({@link io.github.perfectgym4j.v2.clubs.Club#zone()}) makes a moment of it, and only counts if there is no offset.
 *
 * @param local date and time as written
 * @param offset offset from UTC as written, or null
 */
public record ApiDateTime(LocalDateTime local, ZoneOffset offset) implements TextValue {

    private static final int BARE_DATE = "2026-11-21".length();
    private static final int WITHOUT_ZONE = "2026-11-21T18:00:00".length();
    private static final int WITH_OFFSET = "2026-11-21T18:00:00+01:00".length();

    public ApiDateTime {
        Objects.requireNonNull(local, "local");
    }

    /**
     * Reads a date-time.
     *
     * @param text ISO 8601, such as {@code 2026-04-28T04:39:23+02:00}, {@code 2026-04-28T02:39:23Z}, {@code 2026-04-28T04:39:23} or
     *     {@code 2026-04-28}
     * @throws DateTimeException if it is none
     */
    public ApiDateTime(String text) {
        this(parse(Objects.requireNonNull(text, "text").strip()));
    }

    private ApiDateTime(ApiDateTime parsed) {
        this(parsed.local, parsed.offset);
    }

    private static ApiDateTime parse(String text) {
        if (text.length() == BARE_DATE) {
            return new ApiDateTime(LocalDate.parse(text).atStartOfDay(), null);
        }
        ApiDateTime usual = parseUsual(text);
        if (usual != null) {
            return usual;
        }
        TemporalAccessor parsed =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        return parsed instanceof OffsetDateTime moment
                ? new ApiDateTime(moment.toLocalDateTime(), moment.getOffset())
                : new ApiDateTime((LocalDateTime) parsed, null);
    }

    /** The form that nearly all have, read without a formatter, which takes many times as long; null for any other. */
    private static ApiDateTime parseUsual(String text) {
        if (!isLike(text, 0, "0000-00-00T00:00:00")) {
            return null;
        }
        ZoneOffset offset = null;
        if (text.length() == WITHOUT_ZONE + 1 && text.charAt(WITHOUT_ZONE) == 'Z') {
            offset = ZoneOffset.UTC;
        } else if (text.length() > WITHOUT_ZONE) {
            char sign = text.charAt(WITHOUT_ZONE);
            if (sign != '+' && sign != '-'
                    || !isLike(text, WITHOUT_ZONE + 1, "00:00")
                    || text.length() != WITH_OFFSET) {
                return null;
            }
            int seconds = 3600 * number(text, 20, 22) + 60 * number(text, 23, 25);
            offset = ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds);
        }
        return new ApiDateTime(
                LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19)),
                offset);
    }

    /** Whether a text has the characters of a pattern, and digits where the pattern has zeros. */
    private static boolean isLike(String text, int from, String pattern) {
        if (text.length() < from + pattern.length()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            char c = text.charAt(from + i);
            char expected = pattern.charAt(i);
            if (expected == '0' ? c < '0' || c > '9' : c != expected) {
                return false;
            }
        }
        return true;
    }

    private static int number(String digits, int from, int to) {
        return Integer.parseInt(digits, from, to, 10);
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
