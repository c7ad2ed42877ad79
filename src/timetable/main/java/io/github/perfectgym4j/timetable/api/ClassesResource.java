package io.github.perfectgym4j.timetable.api;

import io.github.perfectgym4j.timetable.gym.ShownClub;
import io.github.perfectgym4j.timetable.gym.Week;
import io.github.perfectgym4j.timetable.week.ClubTimetable;
import io.github.perfectgym4j.timetable.week.Clubs;
import io.github.perfectgym4j.timetable.week.Timetable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.ValueRange;

/** {@code /api/classes}: the classes of a club on certain days, as JSON. */
@Path("api/classes")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ClassesResource {

    private static final int MAX_DAYS = 31;

    /** Farther away than any timetable, and still a date for every database. */
    private static final ValueRange YEARS = ValueRange.of(1900, 2999);

    @Inject
    Clubs clubs;

    @Inject
    Timetable timetable;

    @Inject
    Clock clock;

    /**
     * The classes of a club on certain days.
     *
     * @param clubId key of the club
     * @param from first day; with {@code to} left out as well: the club's current week
     * @param to last day
     * @return the days with their classes
     * @throws BadRequestException if a value is missing or makes no sense
     */
    @GET
    public ListedTimetable classes(
            @QueryParam("clubId") Long clubId, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        if (clubId == null) {
            throw new BadRequestException("clubId is missing: the key of a club");
        }
        Week asked = from == null && to == null ? null : checked(from, to);
        ShownClub club = clubs.find(clubId)
                .orElseThrow(() -> new BadRequestException("clubId is not one of the clubs of this timetable"));
        Week week = asked == null ? Week.of(club.now(clock).toLocalDate()) : asked;
        ClubTimetable found = timetable.of(club, week);
        return ListedTimetable.of(found);
    }

    static Week checked(LocalDate from, LocalDate to) {
        if (from == null || to == null) {
            throw new BadRequestException((from == null ? "from" : "to") + " is missing: give both days, or none");
        }
        if (!YEARS.isValidValue(from.getYear()) || !YEARS.isValidValue(to.getYear())) {
            throw new BadRequestException("from and to must be in the years " + YEARS);
        }
        if (to.isBefore(from)) {
            throw new BadRequestException("to is before from");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MAX_DAYS) {
            throw new BadRequestException("from and to are more than " + MAX_DAYS + " days apart");
        }
        return new Week(from, to);
    }
}
