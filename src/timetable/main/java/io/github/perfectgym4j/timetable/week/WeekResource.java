package io.github.perfectgym4j.timetable.week;

import io.github.perfectgym4j.timetable.gym.ShownClub;
import io.github.perfectgym4j.timetable.gym.Week;
import io.github.perfectgym4j.timetable.web.Html;
import io.github.perfectgym4j.timetable.web.HtmlWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ValueRange;
import java.util.List;

/** {@code /}: the week. */
@Path("/")
@Produces(HtmlWriter.HTML)
@RequestScoped
public class WeekResource {

    /** Farther away than any timetable, and still a date for every database. */
    private static final ValueRange YEARS = ValueRange.of(1900, 2999);

    @Inject
    Clubs clubs;

    @Inject
    Timetable timetable;

    @Inject
    WeekPage page;

    @Inject
    Clock clock;

    /**
     * The week of a club.
     *
     * @param clubId key of the club; missing means the first one
     * @param day a day of the week; missing means today at the club
     * @param type key of the only class type to be shown
     * @param instructor key of the only instructor to be shown
     * @return the page
     */
    @GET
    public Html week(
            @QueryParam("club") Long clubId,
            @QueryParam("day") LocalDate day,
            @QueryParam("type") Long type,
            @QueryParam("instructor") Long instructor) {
        if (day != null && !YEARS.isValidValue(day.getYear())) {
            throw new BadRequestException("day must be in the years " + YEARS);
        }
        List<ShownClub> all = clubs.all();
        ShownClub club = all.stream()
                .filter(it -> clubId == null || it.id() == clubId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        LocalDate shown = day == null ? club.now(clock).toLocalDate() : day;
        return page.of(timetable.of(club, Week.of(shown)), all, new View(club.id(), shown, type, instructor));
    }
}
