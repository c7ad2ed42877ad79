package io.github.perfectgym4j.timetable.member;

import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.timetable.calendar.ClassCalendar;
import io.github.perfectgym4j.timetable.gym.Bookings;
import io.github.perfectgym4j.timetable.gym.MyClass;
import io.github.perfectgym4j.timetable.gym.ShownClass.Place;
import io.github.perfectgym4j.timetable.web.Html;
import io.github.perfectgym4j.timetable.web.HtmlWriter;
import io.github.perfectgym4j.timetable.web.Notice;
import io.github.perfectgym4j.timetable.web.Page;
import io.github.perfectgym4j.timetable.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/**
 * {@code /class/101}: one class, and what the member who has signed in can do with it. No address and no form names a member: the
 * application acts only for the member of the session.
 */
@Path("/class/{id: [0-9]{1,18}}")
@Produces(HtmlWriter.HTML)
@RequestScoped
public class ClassResource {

    @Inject
    Bookings bookings;

    @Inject
    ClassPage classPage;

    @Inject
    Refusals refusals;

    @Inject
    Visit visit;

    @Inject
    Page page;

    @Inject
    Clock clock;

    @PathParam("id")
    long id;

    /**
     * The page of the class.
     *
     * @return the page
     */
    @GET
    public Html page() {
        MyClass mine = read();
        return classPage.of(mine, bookings.freeSeats(mine), bookings.hasInstructorRatings());
    }

    /**
     * The class for a calendar.
     *
     * @return an iCalendar file
     */
    @GET
    @Path("calendar.ics")
    @Produces(ClassCalendar.MEDIA_TYPE)
    public Response calendar() {
        return ClassCalendar.file("class-" + id + ".ics", List.of(read()), clock, page.texts());
    }

    /**
     * Books a place, or a place on the waiting list if the class is full by now.
     *
     * @param seat number of the seat; missing means any
     * @return the way to the page of the class
     */
    @POST
    @Path("book")
    public Response book(@FormParam("seat") Integer seat) {
        return attempt(
                () -> {
                    if (bookings.book(id, seat) == Place.STANDBY) {
                        return "done.standby";
                    }
                    return seat == null ? "done.booked" : "done.bookedSeat";
                },
                seat);
    }

    /**
     * Gives up a place, or a place on the waiting list.
     *
     * @return the way to the page of the class
     */
    @POST
    @Path("cancel")
    public Response cancel() {
        return attempt(() -> {
            bookings.cancel(id);
            return "done.cancelled";
        });
    }

    /**
     * Votes for the class.
     *
     * @param rating the vote, 1 to 5
     * @return the way to the page of the class
     */
    @POST
    @Path("rate")
    public Response rate(@FormParam("rating") Integer rating) {
        return attempt(() -> {
            if (!isVote(rating)) {
                return "rating.choose";
            }
            bookings.rate(id, rating);
            return "done.rated";
        });
    }

    /**
     * Votes for the instructor.
     *
     * @param rating the vote, 1 to 5
     * @return the way to the page of the class
     */
    @POST
    @Path("rate-instructor")
    public Response rateInstructor(@FormParam("rating") Integer rating) {
        if (!bookings.hasInstructorRatings()) {
            throw new NotFoundException();
        }
        return attempt(() -> {
            if (!isVote(rating)) {
                return "rating.choose";
            }
            bookings.rateInstructor(id, rating);
            return "done.rated";
        });
    }

    private MyClass read() {
        return bookings.find(id).orElseThrow(NotFoundException::new);
    }

    private static boolean isVote(Integer rating) {
        return rating != null && rating >= 1 && rating <= 5;
    }

    /** Does it, and shows the result on the next page. The redirect to a GET keeps "reload" from repeating it. */
    private Response attempt(Supplier<String> change, Object... values) {
        try {
            String done = change.get();
            visit.leave(new Notice(!done.startsWith("done."), page.texts().get(done, values)));
        } catch (RequestRefusedException refused) {
            visit.leave(new Notice(true, refusals.tell(refused, page.texts())));
        }
        return Response.seeOther(URI.create("/class/" + id)).build();
    }
}
