package io.github.perfectgym4j.v1.instructors;

import java.time.LocalDateTime;

/**
 * A part of an hour in an employee's calendar (contract: {@code InstructorSchedulePeriod}).
 *
 * @param periodStart begin, local to the club
 * @param periodEnd end, local to the club
 * @param isBusy whether it is taken
 */
public record InstructorSchedulePeriod(LocalDateTime periodStart, LocalDateTime periodEnd, Boolean isBusy) {}
