package io.github.perfectgym4j.sandbox.company.courses;

import io.github.perfectgym4j.sandbox.company.contracts.Charge;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.contracts.Contracts;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.contracts.Status;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.skills.Catalogue;
import io.github.perfectgym4j.sandbox.company.skills.Skills;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import io.github.perfectgym4j.sandbox.company.timetable.Bookings;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Courses and who is enrolled. An enrolment takes a place in each class of the course from its first day to its last. */
public final class Courses {

    private final Guard guard;
    private final Contracts contracts;
    private final Skills skills;
    private final Table<FitnessClass> classes;
    private final Bookings bookings;
    private final Table<Course> table;
    private final Table<Semester> semesters;
    private final Table<Enrollment> enrollments;
    private long lastId = 500;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param contracts contracts and fees
     * @param skills levels of members
     * @param classes the classes
     * @param bookings places in classes
     */
    public Courses(Guard guard, Contracts contracts, Skills skills, Table<FitnessClass> classes, Bookings bookings) {
        this.guard = guard;
        this.contracts = contracts;
        this.skills = skills;
        this.classes = classes;
        this.bookings = bookings;
        table = new Table<>(guard);
        semesters = new Table<>(guard);
        enrollments = new Table<>(guard);
    }

    /** @return courses */
    public Table<Course> table() {
        return table;
    }

    /** @return terms */
    public Table<Semester> semesters() {
        return semesters;
    }

    /** @return who is enrolled */
    public Table<Enrollment> enrollments() {
        return enrollments;
    }

    /**
     * Lists the enrolments of a course.
     *
     * @param courseId course
     * @return enrolments in order of their making
     */
    public List<Enrollment> of(long courseId) {
        return enrollments.list(one -> one.courseId() == courseId, Comparator.comparingLong(Enrollment::id));
    }

    /**
     * Finds the course that a class belongs to.
     *
     * @param classId class
     * @return the course; empty for a class of its own
     */
    public Optional<Course> ofClass(long classId) {
        return guard.alone(() -> table.all()
                .filter(course -> course.classIds().contains(classId))
                .findFirst());
    }

    /**
     * Finds the enrolment that a place in a class belongs to.
     *
     * @param bookingId place
     * @return the enrolment; empty for a place of its own
     */
    public Optional<Enrollment> ofBooking(long bookingId) {
        return guard.alone(() -> enrollments
                .all()
                .filter(one -> one.bookingIds().contains(bookingId))
                .findFirst());
    }

    /**
     * Lists the classes of a course between two days.
     *
     * @param course course
     * @param first first day
     * @param last last day
     * @return classes in order of time
     */
    public List<FitnessClass> classes(Course course, LocalDate first, LocalDate last) {
        return course.classIds().stream()
                .flatMap(id -> classes.find(id).stream())
                .filter(held -> !held.isDeleted()
                        && !held.start().toLocalDate().isBefore(first)
                        && !held.start().toLocalDate().isAfter(last))
                .sorted(Comparator.comparing(FitnessClass::start))
                .toList();
    }

    /**
     * Counts places by time.
     *
     * @param course course
     * @return stretches of days with the same number of places taken, without gaps, in order of time
     */
    public List<Vacancy> vacancies(Course course) {
        List<Enrollment> all = of(course.id());
        LocalDate end = course.days().end();
        List<LocalDate> starts = Stream.of(
                        Stream.of(course.days().start()),
                        all.stream().map(Enrollment::start),
                        all.stream().map(one -> one.end().plusDays(1)))
                .flatMap(days -> days)
                .filter(day -> !day.isBefore(course.days().start()) && !day.isAfter(end))
                .sorted()
                .distinct()
                .toList();
        return Stream.iterate(0, i -> i < starts.size(), i -> i + 1)
                .map(i -> {
                    LocalDate first = starts.get(i);
                    LocalDate last = i + 1 < starts.size() ? starts.get(i + 1).minusDays(1) : end;
                    int taken = (int) all.stream()
                            .filter(one -> one.overlaps(first, last))
                            .count();
                    return new Vacancy(course, first, last, taken);
                })
                .toList();
    }

    /**
     * A stretch of days in which the number of enrolments is the same.
     *
     * @param course course
     * @param first first day
     * @param last last day
     * @param taken enrolments
     */
    public record Vacancy(Course course, LocalDate first, LocalDate last, int taken) {}

    /**
     * Looks for what stands against an enrolment.
     *
     * @param course course
     * @param member member
     * @param first first day
     * @param last last day
     * @return findings
     */
    public Findings check(Course course, Member member, LocalDate first, LocalDate last) {
        LocalDate today = contracts.now(member.id()).toLocalDate();
        Course.Terms terms = course.terms();
        LocalDate birthDate = member.person().birthDate();
        boolean hasWrongDates = last.isBefore(first)
                || first.isBefore(course.days().start())
                || last.isAfter(course.days().end());
        boolean isFull = terms.maximum() != null
                && vacancies(course).stream()
                        .anyMatch(block -> block.taken() >= terms.maximum()
                                && !block.first().isAfter(last)
                                && !first.isAfter(block.last()));
        return new Findings(
                isFull,
                terms.minimumAge() != null
                        && birthDate != null
                        && birthDate.plusYears(terms.minimumAge()).isAfter(first),
                Catalogue.level(terms.levelId())
                        .filter(level -> !skills.hasReached(member.id(), level))
                        .isPresent(),
                today.isBefore(course.days().openFrom()),
                of(course.id()).stream().anyMatch(one -> one.memberId() == member.id() && one.overlaps(first, last)),
                course.days().end().isBefore(today),
                !terms.isForApi(),
                terms.isLocked(),
                hasWrongDates);
    }

    /**
     * Enrols a member, without a check: makes the contract if one is needed, takes a place in each class and charges each class.
     *
     * @param course course
     * @param memberId member
     * @param first first day
     * @param last last day
     * @param option conditions
     * @return the enrolment
     */
    public Enrollment enrol(Course course, long memberId, LocalDate first, LocalDate last, Option option) {
        return guard.alone(() -> {
            Long contractId = option.planId() == null ? null : contract(memberId, option.planId(), first);
            LocalDate today = contracts.now(memberId).toLocalDate();
            List<FitnessClass> attended = classes(course, first, last).stream()
                    .filter(held -> !held.start().toLocalDate().isBefore(today))
                    .toList();
            List<Long> bookingIds = attended.stream()
                    .map(held -> bookings.enter(held.id(), memberId).id())
                    .toList();
            if (option.perClass().signum() > 0) {
                attended.forEach(held -> contracts
                        .fees()
                        .charge(new Charge(
                                memberId,
                                contractId,
                                Fee.Type.CLASS_IN_ADVANCE,
                                null,
                                course.name() + " " + held.start().toLocalDate(),
                                held.start().toLocalDate().atStartOfDay(),
                                option.perClass())));
            }
            return enrollments.put(new Enrollment(
                    ++lastId,
                    guard.nextTimestamp(),
                    course.id(),
                    memberId,
                    first,
                    last,
                    option.id(),
                    contractId,
                    bookingIds));
        });
    }

    private long contract(long memberId, long planId, LocalDate first) {
        return contracts.of(memberId).stream()
                .filter(contract ->
                        contract.offer().planId() == planId && contract.status(contracts.now(memberId)) != Status.ENDED)
                .map(Contract::id)
                .findFirst()
                .orElseGet(() -> contracts
                        .assign(
                                memberId,
                                new Contracts.Wanted(
                                        planId,
                                        first.atStartOfDay(),
                                        contracts.now(memberId).toLocalDate().atStartOfDay(),
                                        List.of()))
                        .id());
    }
}
