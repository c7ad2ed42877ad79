package io.github.perfectgym4j.v1.instructors;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One hour of an employee's calendar (contract: {@code InstructorScheduleRow}).
 *
 * @param hourStartDate begin of the hour, local to the club
 * @param hourEndDate end of the hour, local to the club
 * @param employeeTopicVersion counter that grows when the calendar changes
 * @param periods parts of the hour
 * @param rowType kind of row, such as {@code A}
 * @param ptBookingEventId key of the personal training event
 * @param startDate begin of the event, local to the club
 * @param endDate end of the event, local to the club
 * @param employeeId key of the employee
 * @param employeeName first name of the employee
 * @param employeeLastName last name of the employee
 * @param employeeFullName both names of the employee
 * @param clubId key of the club
 * @param employeeUserId key of the employee's own account as a member; 0 without one
 * @param availabilityType how far the employee is free, such as {@code NoLimits}
 */
public record InstructorScheduleRow(
        LocalDateTime hourStartDate,
        LocalDateTime hourEndDate,
        Long employeeTopicVersion,
        List<InstructorSchedulePeriod> periods,
        String rowType,
        Long ptBookingEventId,
        LocalDateTime startDate,
        LocalDateTime endDate,
        Long employeeId,
        String employeeName,
        String employeeLastName,
        String employeeFullName,
        Long clubId,
        Long employeeUserId,
        String availabilityType) {

    /** Shows no name: traces of a server must not hold the names of people. */
    @Override
    public String toString() {
        return "InstructorScheduleRow[employeeId=" + employeeId + ", hourStartDate=" + hourStartDate + "]";
    }
}
