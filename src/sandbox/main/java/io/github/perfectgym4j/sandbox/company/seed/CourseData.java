package io.github.perfectgym4j.sandbox.company.seed;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.courses.Course;
import io.github.perfectgym4j.sandbox.company.courses.Option;
import io.github.perfectgym4j.sandbox.company.courses.Semester;
import io.github.perfectgym4j.sandbox.company.skills.Catalogue;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import io.github.perfectgym4j.sandbox.company.training.PersonalTraining;
import io.github.perfectgym4j.sandbox.company.training.TrainingBooking;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Courses of club 12 and what they need, all generated.
 *
 * <table>
 * <caption>Courses</caption>
 * <tr><th>key</th><th>what is special</th></tr>
 * <tr><td>1</td><td>three places, one of them taken by member 65; classes 6001 to 6008, weekly from Tuesday of next week on</td></tr>
 * <tr><td>2</td><td>from 60 years and level 2 on; classes 6101 to 6108</td></tr>
 * <tr><td>3</td><td>locked</td></tr>
 * <tr><td>4</td><td>ended last month</td></tr>
 * <tr><td>5</td><td>enrolment begins next month</td></tr>
 * <tr><td>6</td><td>not offered by the API</td></tr>
 * </table>
 *
 * <p>Member 65 practises skill 1. Training 1 of member 65 was called off.
 */
final class CourseData {

    private static final long CLUB = 12;
    private static final long TRAINER = 52;
    private static final long ENROLLED = 65;
    private static final int CLASSES = 8;

    private final Company company;
    private final Guard guard;
    private final LocalDate month;
    private final LocalDate tuesday;

    private CourseData(Company company) {
        this.company = company;
        guard = company.guard();
        LocalDate today = company.time().now(CLUB).toLocalDate();
        month = today.withDayOfMonth(1);
        tuesday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusDays(1);
    }

    static void fill(Company company) {
        CourseData data = new CourseData(company);
        data.semesters();
        data.courses();
        data.practice();
    }

    private void semesters() {
        semester(1, "Last term", month.minusMonths(4), month.minusDays(1), null);
        semester(2, "This term", month, month.plusMonths(4).minusDays(1), 1L);
        semester(3, "Next term", month.plusMonths(4), month.plusMonths(8).minusDays(1), 2L);
    }

    private void semester(long id, String name, LocalDate start, LocalDate end, Long previousId) {
        company.courses()
                .semesters()
                .put(new Semester(id, guard.nextTimestamp(), name, start, end, start.minusMonths(1), previousId));
    }

    private void courses() {
        LocalDate end = month.plusMonths(4).minusDays(1);
        Course.Days term = new Course.Days(month, end, month.minusMonths(1));
        course(1, "Swimming for beginners", term, 2, new Course.Terms(1, 4, null, 3, false, true), classes(6_000));
        course(2, "Swimming for swimmers", term, 2, new Course.Terms(2, 4, 60, 8, false, true), classes(6_100));
        Course.Terms open = new Course.Terms(1, 4, null, null, false, true);
        course(3, "Closed circle", term, 2, new Course.Terms(1, 4, null, null, true, true), List.of());
        LocalDate lastStart = month.minusMonths(4);
        Course.Days last = new Course.Days(lastStart, month.minusDays(1), lastStart);
        course(4, "Swimming last term", last, 1, open, List.of());
        LocalDate next = month.plusMonths(4);
        Course.Days later = new Course.Days(next, next.plusMonths(4).minusDays(1), month.plusMonths(1));
        course(5, "Swimming next term", later, 3, open, List.of());
        course(6, "At the desk only", term, 2, new Course.Terms(1, 4, null, null, false, false), List.of());
        company.courses()
                .enrol(company.courses().table().find(1).orElseThrow(), ENROLLED, month, end, Option.ALL.get(0));
    }

    private List<Long> classes(long before) {
        IntStream.range(0, CLASSES).forEach(week -> company.classes()
                .put(new FitnessClass(
                        before + 1 + week,
                        guard.nextTimestamp(),
                        false,
                        5,
                        TRAINER,
                        CLUB,
                        tuesday.plusWeeks(week).atTime(before == 6_000 ? 17 : 18, 0),
                        tuesday.plusWeeks(week).atTime(before == 6_000 ? 18 : 19, 0),
                        20,
                        "Pool",
                        FitnessClass.Rules.USUAL,
                        0,
                        List.of())));
        return LongStream.rangeClosed(before + 1, before + CLASSES).boxed().toList();
    }

    private void course(
            long id, String name, Course.Days days, long semesterId, Course.Terms terms, List<Long> classIds) {
        company.courses()
                .table()
                .put(new Course(
                        id,
                        guard.nextTimestamp(),
                        false,
                        name,
                        name + ", once a week.",
                        days,
                        semesterId,
                        TRAINER,
                        terms,
                        classIds));
    }

    private void practice() {
        company.skills().set(ENROLLED, Catalogue.LEVELS.get(0), Map.of(1L, 2L));
        PersonalTraining off = new PersonalTraining(
                1,
                "Trial training",
                month.minusMonths(1).atTime(10, 0),
                month.minusMonths(1).atTime(10, 30),
                null,
                2,
                TRAINER,
                null,
                null,
                ENROLLED);
        company.personalTrainings()
                .table()
                .put(new TrainingBooking(1, guard.nextTimestamp(), 2, off, TrainingBooking.State.CANCELLED));
    }
}
