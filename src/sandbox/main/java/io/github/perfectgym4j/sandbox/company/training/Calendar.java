package io.github.perfectgym4j.sandbox.company.training;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.company.training.Shift.Employee;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The hours of instructors and what is taken of them.
 *
 * <p>Everybody works from eight to eight in each of the own clubs, on {@value #DAYS} days from Monday of last week on; whoever teaches
 * a class or gives a personal training is busy meanwhile, in all clubs. In club 38 there are only the hours of the vendor's samples: those of
 * employee 6456, who is instructor 52, on 24 May 2016, and of employee 2 on 29 January 2016.
 */
public final class Calendar {

    /** Days with hours. */
    public static final int DAYS = 180;

    private static final long SAMPLE_CLUB = 38;
    private static final Employee SAMPLE_TRAINER = new Employee(52, 6456, "Agatha", "Strickland");
    private static final Employee SAMPLE_EMPLOYEE = new Employee(2, 2, "Jan", "Nowak");
    private static final List<Shift> SAMPLES = List.of(
            sample(20_885, SAMPLE_TRAINER, "2016-05-24T09:30", "2016-05-24T11:30"),
            sample(20_886, SAMPLE_TRAINER, "2016-05-24T12:30", "2016-05-24T19:30"),
            sample(20_887, SAMPLE_EMPLOYEE, "2016-01-29T15:30", "2016-01-29T17:30"));

    private final Company company;
    private final LocalDate firstDay;

    /** @param company whose instructors they are */
    public Calendar(Company company) {
        this.company = company;
        firstDay = company.now(company.clubs().find(2).orElseThrow())
                .toLocalDate()
                .minusWeeks(1)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Shift sample(long id, Employee employee, String start, String end) {
        return new Shift(
                id, 470_726_050, SAMPLE_CLUB, employee, new Span(LocalDateTime.parse(start), LocalDateTime.parse(end)));
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
        company.clubs().require(clubId, "InvalidPropertyId", "clubId");
        Stream<Shift> samples = SAMPLES.stream()
                .filter(shift -> shift.clubId() == clubId && shift.employee().employeeId() == employeeId);
        return Stream.concat(samples, usual(clubId, employeeId))
                .filter(shift -> shift.span().overlaps(frame))
                .toList();
    }

    private Stream<Shift> usual(long clubId, long employeeId) {
        boolean isSample = SAMPLES.stream().anyMatch(shift -> shift.employee().employeeId() == employeeId);
        if (isSample) {
            return Stream.empty();
        }
        Instructor instructor = company.instructors().require(employeeId, "InvalidPropertyId", "employeeId");
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
        Stream<Span> classes = company
                .classes()
                .list(
                        shown -> Optional.ofNullable(shown.instructorId())
                                .filter(id -> id == employee.instructorId())
                                .isPresent(),
                        (one, two) -> 0)
                .stream()
                .map(shown -> new Span(shown.start(), shown.end()));
        Stream<Span> trainings = company.personalTrainings().booked().stream()
                .filter(training -> training.employeeId() == employee.instructorId())
                .map(training -> new Span(training.start(), training.end()));
        return Stream.concat(classes, trainings).toList();
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
