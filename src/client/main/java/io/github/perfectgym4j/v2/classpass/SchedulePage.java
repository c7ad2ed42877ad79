package io.github.perfectgym4j.v2.classpass;

import java.util.List;

/**
 * A page of classes (contract: {@code ClassPassScheduleResult}).
 *
 * @param schedules the classes; never null
 * @param pagination which page it is
 */
public record SchedulePage(List<Schedule> schedules, Pagination pagination) {}
