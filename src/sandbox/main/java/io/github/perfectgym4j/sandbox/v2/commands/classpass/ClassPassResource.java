package io.github.perfectgym4j.sandbox.v2.commands.classpass;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** What ClassPass reads: partners, venues, schedules, attendance. */
@Path(ApiVersion.PATH + "/Integrations/ClassPass/cp/v1")
public class ClassPassResource {

    private static final String KEY = "{partnerId:\\d+}";
    private static final String VENUE = "partners/" + KEY + "/venues/{venueId:\\d+}";

    private final Supplier<Company> company;

    /** @param company the company's data */
    public ClassPassResource(Supplier<Company> company) {
        this.company = company;
    }

    private ClassPassKeys keys() {
        return new ClassPassKeys(company.get());
    }

    private static PageOf page(UriInfo uri) {
        Command command = Command.of(uri, "");
        PageOf page = PageOf.read(command);
        command.check();
        return page.check();
    }

    /** All partners: one. */
    @GET
    @Path("partners")
    public Response listPartners(@Context UriInfo uri) {
        return page(uri).of("partners", List.of(ClassPassView.partner()), partner -> partner);
    }

    /** One partner. */
    @GET
    @Path("partners/" + KEY)
    public Response getPartner(@PathParam("partnerId") long partnerId) {
        keys().requirePartner(partnerId);
        return Answers.json(
                200, new Row().put("partner", ClassPassView.partner()).build());
    }

    /** The venues of a partner: the clubs. */
    @GET
    @Path("partners/" + KEY + "/venues")
    public Response listVenues(@PathParam("partnerId") long partnerId, @Context UriInfo uri) {
        PageOf page = page(uri);
        keys().requirePartner(partnerId);
        List<Club> clubs = company.get().clubs().list(club -> true, Comparator.comparingLong(Club::id));
        return page.of("venues", clubs, ClassPassView::venue);
    }

    /** One venue. */
    @GET
    @Path(VENUE)
    public Response getVenue(@PathParam("partnerId") long partnerId, @PathParam("venueId") long venueId) {
        keys().requirePartner(partnerId);
        Club club = keys().requireVenue(venueId);
        return Answers.json(
                200, new Row().put("venue", ClassPassView.venue(club)).build());
    }

    /** The classes of a venue that begin between two days, both included; also those that were called off. */
    @GET
    @Path(VENUE + "/schedules")
    public Response listSchedules(
            @PathParam("partnerId") long partnerId, @PathParam("venueId") long venueId, @Context UriInfo uri) {
        Command command = Command.of(uri, "");
        LocalDate first = command.requiredDay("start_date");
        LocalDate last = command.requiredDay("end_date");
        PageOf page = PageOf.read(command);
        command.check();
        page.check();
        keys().requirePartner(partnerId);
        Club club = keys().requireVenue(venueId);
        List<FitnessClass> classes = company.get().guard().alone(() -> company.get()
                .classes()
                .all()
                .filter(held -> held.clubId() == venueId
                        && !held.start().toLocalDate().isBefore(first)
                        && !held.start().toLocalDate().isAfter(last))
                .sorted(Comparator.comparing(FitnessClass::start).thenComparing(FitnessClass::id))
                .toList());
        ClassPassView view = new ClassPassView(company.get());
        return page.of("schedules", classes, held -> view.schedule(club, held));
    }

    /** The reservations of a class. */
    @GET
    @Path(VENUE + "/schedules/{scheduleId:\\d+}/attendance")
    public Response listAttendance(
            @PathParam("partnerId") long partnerId,
            @PathParam("venueId") long venueId,
            @PathParam("scheduleId") long scheduleId,
            @Context UriInfo uri) {
        PageOf page = page(uri);
        keys().requirePartner(partnerId);
        FitnessClass held = keys().requireSchedule(keys().requireVenue(venueId), scheduleId);
        return page.of("attendance", company.get().reservations().of(held.id()), ClassPassView::attendance);
    }
}
