package io.github.perfectgym4j.sandbox.control;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The form of moments in version 2. The vendor does not document it; all three have been seen. Days are always without zone. */
public enum DateStyle {
    /** Local time of the club with its offset: {@code 2026-05-01T07:00:00+02:00}. */
    OFFSET,
    /** The same moment in UTC: {@code 2026-05-01T05:00:00Z}. */
    UTC,
    /** Local time of the club, without offset: {@code 2026-05-01T07:00:00}. */
    LOCAL;

    private static final DateTimeFormatter LOCAL_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final DateTimeFormatter WITH_Z = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    /**
     * Writes a moment or a day.
     *
     * @param time {@link OffsetDateTime} or {@link LocalDateTime}
     * @return text
     */
    public String text(Object time) {
        if (time instanceof LocalDateTime day) {
            return LOCAL_TIME.format(day);
        }
        OffsetDateTime moment = (OffsetDateTime) time;
        switch (this) {
            case OFFSET:
                return WITH_OFFSET.format(moment);
            case UTC:
                return WITH_Z.format(moment.withOffsetSameInstant(ZoneOffset.UTC));
            default:
                return LOCAL_TIME.format(moment);
        }
    }
}
