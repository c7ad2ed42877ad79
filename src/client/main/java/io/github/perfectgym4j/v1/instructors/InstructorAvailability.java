package io.github.perfectgym4j.v1.instructors;

import java.time.LocalDateTime;

/**
 * A time when an employee is free (contract: {@code InstructorAvailability}).
 *
 * @param id not a key: several times share one (quirk Q83)
 * @param clubId key of the club
 * @param employeeFirstName first name of the employee
 * @param employeeLastName last name of the employee
 * @param employeeId key of the employee
 * @param startDate from when, local to the club
 * @param endDate until when, local to the club
 */
public record InstructorAvailability(
        Long id,
        Long clubId,
        String employeeFirstName,
        String employeeLastName,
        Long employeeId,
        LocalDateTime startDate,
        LocalDateTime endDate) {

    /** Shows no name: traces of a server must not hold the names of people. */
    @Override
    public String toString() {
        return "InstructorAvailability[employeeId=" + employeeId + ", startDate=" + startDate + ", endDate=" + endDate
                + "]";
    }
}
