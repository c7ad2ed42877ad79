package io.github.perfectgym4j.v2.classpass;

import java.util.List;

/**
 * A page of who reserved a place (contract: {@code ClassPassAttendanceResult}).
 *
 * @param attendance who; never null
 * @param pagination which page it is
 */
public record AttendancePage(List<Attendance> attendance, Pagination pagination) {}
