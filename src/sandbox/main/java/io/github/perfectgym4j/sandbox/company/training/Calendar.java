package io.github.perfectgym4j.sandbox.company.training;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.store.Table;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import io.github.perfectgym4j.sandbox.company.training.Shift.Employee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The hours of instructors and what is taken of them.
 *
 * <p>Everybody works from eight to eight in each of the own clubs, on {@value #DAYS} days from Monday of last week on; classes
 * and personal trainings take the instructor's time in all clubs. In club 38 there are only the hours of the vendor's samples: those of
 * employee 6456, who is instructor 52, on 24 May 2016, and of employee 2 on 29 January 2016.
 */
public final class Calendar {

    /** Days with hours. */
    public static final int DAYS = 180;

    private final Table<Club> clubs;
    private final Table<Instructor> instructors;
    private final Table<FitnessClass> classes;
    private final PersonalTrainings personalTrainings;
    private final List<Shift> further = new ArrayList<>();
    private LocalDate firstDay = LocalDate.EPOCH;

    /**
     * Sets the department up.
     *
     * @param clubs the clubs
     * @param instructors who teaches
     * @param classes the classes
     * @param personalTrainings the personal trainings
     */
    public Calendar(
            Table<Club> clubs,
            Table<Instructor> instructors,
            Table<FitnessClass> classes,
            PersonalTrainings personalTrainings) {
        this.clubs = clubs;
        this.instructors = instructors;
        this.classes = classes;
        this.personalTrainings = personalTrainings;
    }

    /**
     * Says when the usual hours begin.
     *
     * @param day first day with hours
     */
    public void beginOn(LocalDate day) {
        firstDay = day;
    }

    /**
     * Adds hours of an employee with other than the usual ones.
     *
     * @param shift hours
     */
    public void add(Shift shift) {
        further.add(shift);
    }

    /**
     * Lists the hours of an employee in a club that lie inside a frame, at least in part.
     *
     * @param clubId club
     * @param employeeId employee: an instructor, or one of the samples
     * @param frame frame
     * @return hours in order of time
     * @throws Refused if there is no such club or employee
     */
    public List<Shift> shifts(long clubId, long employeeId, Span frame) {
        clubs.require(clubId, Subject.CLUB);
        Stream<Shift> samples = further.stream()
                .filter(shift -> shift.clubId() == clubId && shift.employee().employeeId() == employeeId);
        return Stream.concat(samples, usual(clubId, employeeId))
                .filter(shift -> shift.span().overlaps(frame))
                .toList();
    }

    private Stream<Shift> usual(long clubId, long employeeId) {
        boolean isSample = further.stream().anyMatch(shift -> shift.employee().employeeId() == employeeId);
        if (isSample) {
            return Stream.empty();
        }
        Instructor instructor = instructors.require(employeeId, Subject.EMPLOYEE);
        Employee employee = new Employee(employeeId, employeeId, instructor.firstName(), instructor.lastName());
        return IntStream.range(0, instructor.clubIds().contains(clubId) ? DAYS : 0)
                .mapToObj(day -> {
                    LocalDate date = firstDay.plusDays(day);
                    long id = (clubId * 10_000 + employeeId) * 1_000 + day;
                    return new Shift(id, id, clubId, employee, new Span(date.atTime(8, 0), date.atTime(20, 0)));
                });
    }

    /**
     * Lists when an employee is taken, in classes and personal trainings of all clubs.
     *
     * @param employee employee
     * @return stretches of time
     */
    public List<Span> busy(Employee employee) {
        Stream<Span> taught = classes
                .list(
                        shown -> Optional.ofNullable(shown.instructorId())
                                .filter(id -> id == employee.instructorId())
                                .isPresent(),
                        (one, two) -> 0)
                .stream()
                .map(shown -> new Span(shown.start(), shown.end()));
        Stream<Span> trainings = personalTrainings.booked().stream()
                .filter(training -> training.employeeId() == employee.instructorId())
                .map(training -> new Span(training.start(), training.end()));
        return Stream.concat(taught, trainings).toList();
    }

    /**
     * Lists when an employee is free.
     *
     * @param shift hours
     * @param busy what is taken, see {@link #busy}
     * @param frame frame
     * @return free stretches of the hours inside the frame
     */
    public static List<Span> free(Shift shift, List<Span> busy, Span frame) {
        return shift.span().within(frame).without(busy);
    }
}
