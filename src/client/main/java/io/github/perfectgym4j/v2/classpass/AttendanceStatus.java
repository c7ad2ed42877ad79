package io.github.perfectgym4j.v2.classpass;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The status of a reservation. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record AttendanceStatus(String value) implements TextValue {

    /** The person is expected. */
    public static final AttendanceStatus ENROLLED = new AttendanceStatus("ENROLLED");

    /** The person came. */
    public static final AttendanceStatus ATTENDED = new AttendanceStatus("ATTENDED");

    /** The person cancelled. */
    public static final AttendanceStatus CANCELLED = new AttendanceStatus("CANCELLED");

    /** The person cancelled late. */
    public static final AttendanceStatus LATE_CANCELLED = new AttendanceStatus("LATE_CANCELLED");

    /** The class was cancelled. */
    public static final AttendanceStatus CLASS_CANCELLED = new AttendanceStatus("CLASS_CANCELLED");

    /** The person did not come. */
    public static final AttendanceStatus MISSED = new AttendanceStatus("MISSED");
}
