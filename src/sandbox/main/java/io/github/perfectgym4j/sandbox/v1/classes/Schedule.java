package io.github.perfectgym4j.sandbox.v1.classes;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.timetable.Booking;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import io.github.perfectgym4j.sandbox.wire.Paging;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The two ways to ask for a club's classes: by time frame and page, as soon as a start or an end is given, or else by change counter.
 *
 * <p>A frame holds the classes that start at its start or later and end at its end or earlier, in order of their
 * start. Tombstones are only in lists by counter.
 */
final class Schedule {

    private static final Comparator<FitnessClass> BY_START =
            Comparator.comparing(FitnessClass::start).thenComparing(FitnessClass::id);

    private final Company company;
    private final Club club;
    private final boolean isFrame;
    private final LocalDateTime start;
    private final LocalDateTime end;
    private final int page;
    private final long timestamp;

    private Schedule(Company company, Parameters parameters) {
        this.company = company;
        long clubId = parameters.requiredLong("clubId");
        isFrame = parameters.has("startDate") || parameters.has("endDate");
        start = isFrame ? parameters.requiredTime("startDate", "StartDateIsRequired") : null;
        end = isFrame ? parameters.requiredTime("endDate", "EndDateIsRequired") : null;
        page = parameters.page();
        timestamp = parameters.optionalLong("timestamp", 0);
        parameters.check();
        club = company.clubs().require(clubId, Subject.CLUB);
    }

    static Schedule of(Company company, Parameters parameters) {
        return new Schedule(company, parameters);
    }

    /** @return up to 100 classes */
    List<FitnessClass> page() {
        return isFrame ? frame() : changes(any -> true);
    }

    /** @return up to 100 classes; by counter, of the past ones only those the member attended */
    List<FitnessClass> pageFor(long memberId) {
        LocalDateTime now = company.time().now(club);
        return isFrame
                ? frame()
                : changes(shown -> shown.start().isAfter(now)
                        || shown.bookingOf(memberId)
                                .filter(Booking::hasAttended)
                                .isPresent());
    }

    private List<FitnessClass> frame() {
        return Paging.page(
                company.classes()
                        .list(
                                shown -> shown.clubId() == club.id()
                                        && !shown.start().isBefore(start)
                                        && !shown.end().isAfter(end),
                                BY_START),
                page);
    }

    private List<FitnessClass> changes(Predicate<FitnessClass> wanted) {
        return Paging.first(
                company.classes().changedSince(timestamp, shown -> shown.clubId() == club.id() && wanted.test(shown)));
    }
}
