package io.github.perfectgym4j.sandbox.company.training;

/**
 * Hours in which an instructor is there for personal trainings.
 *
 * @param id key of the event in the calendar
 * @param version version of the calendar
 * @param clubId club
 * @param employee whose hours they are
 * @param span from when to when
 */
public record Shift(long id, long version, long clubId, Employee employee, Span span) {

    /**
     * The instructor in the calendar.
     *
     * @param instructorId key among the instructors; for other employees the same as the next
     * @param employeeId key among the employees
     * @param firstName first name
     * @param lastName last name
     */
    public record Employee(long instructorId, long employeeId, String firstName, String lastName) {}
}
