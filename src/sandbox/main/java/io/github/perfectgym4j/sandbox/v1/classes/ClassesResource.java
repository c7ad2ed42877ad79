package io.github.perfectgym4j.sandbox.v1.classes;

import io.github.perfectgym4j.sandbox.access.Mode;
import io.github.perfectgym4j.sandbox.access.Modes;
import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.timetable.Booking;
import io.github.perfectgym4j.sandbox.company.timetable.FitnessClass;
import io.github.perfectgym4j.sandbox.company.training.PersonalTraining;
import io.github.perfectgym4j.sandbox.v1.view.CompanyView;
import io.github.perfectgym4j.sandbox.v1.view.FileLinks;
import io.github.perfectgym4j.sandbox.wire.Answers;
import io.github.perfectgym4j.sandbox.wire.Paging;
import io.github.perfectgym4j.sandbox.wire.Parameters;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Supplier;

/**
 * Area Classes: timetable, bookings, seats, presence and votes. One method for each of the contract's 13 operations,
 * each named after its {@code operationId}, plus one left-over address.
 */
@Path("Api/Classes")
public class ClassesResource {

    private final Supplier<Company> company;
    private final Answers answers;

    /**
     * Sets up the area.
     *
     * @param company the company's data
     * @param answers writes envelopes
     */
    public ClassesResource(Supplier<Company> company, Answers answers) {
        this.company = company;
        this.answers = answers;
    }

    /** Classes of a club inside a time frame, by page, or changed after a counter value. Both modes. */
    @GET
    @Path("Classes")
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response listClasses(@Context UriInfo uri) {
        return classes(new Parameters(uri));
    }

    /**
     * Left-over form of {@link #listClasses} with the club in the path (Q12), kept because the vendor's page about
     * signing in calls {@code Classes/Classes/1}. Both modes.
     */
    @GET
    @Path("Classes/{clubId}")
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response listClassesByPath(@Context UriInfo uri, @PathParam("clubId") String clubId) {
        Parameters parameters = new Parameters(uri);
        parameters.put("clubId", clubId);
        return classes(parameters);
    }

    private Response classes(Parameters parameters) {
        Company now = company.get();
        ClassView view = new ClassView(now);
        List<FitnessClass> page = Schedule.of(now, parameters).page();
        return answers.elements(
                "FitnessClass", page.stream().map(view::fitnessClass).toList());
    }

    /** Classes of a club as a member sees them; by counter only future ones and those attended. Both modes. */
    @GET
    @Path("UserClasses")
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response listUserClasses(@Context UriInfo uri, @Context SecurityContext security) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long memberId = parameters.member(security);
        Schedule schedule = Schedule.of(now, parameters);
        now.members().require(memberId, Subject.MEMBER);
        ClassView view = new ClassView(now);
        List<JsonObject> rows = schedule.pageFor(memberId).stream()
                .map(shown -> view.userClass(shown, memberId))
                .toList();
        return answers.elements("UserClass", rows);
    }

    /** One class as a member sees it. Both modes. */
    @GET
    @Path("UserClass")
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response getUserClass(@Context UriInfo uri, @Context SecurityContext security) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long classId = parameters.requiredLong("classId");
        long memberId = parameters.member(security);
        parameters.check();
        now.members().require(memberId, Subject.MEMBER);
        return userClass(now, now.classes().require(classId, Subject.FITNESS_CLASS), memberId);
    }

    /** Class types changed after a counter value. Both modes. */
    @GET
    @Path("ClassesTypes")
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response listClassTypes(@Context UriInfo uri) {
        Company now = company.get();
        long timestamp = timestamp(uri);
        List<JsonObject> rows = Paging.first(now.classTypes().changedSince(timestamp, type -> true)).stream()
                .map(new ClassView(now)::classType)
                .toList();
        return answers.elements("ClassType", rows);
    }

    /** Categories changed after a counter value. Both modes. */
    @GET
    @Path("Categories")
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response listClassCategories(@Context UriInfo uri) {
        Company now = company.get();
        long timestamp = timestamp(uri);
        List<JsonObject> rows = Paging.first(now.categories().changedSince(timestamp, category -> true)).stream()
                .map(new ClassView(now)::category)
                .toList();
        return answers.elements("ClassCategory", rows);
    }

    private static long timestamp(UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        long timestamp = parameters.optionalLong("timestamp", 0);
        parameters.check();
        return timestamp;
    }

    /** Free seats of a class, as plain numbers (Q05). Both modes. */
    @GET
    @Path("AvailableSeatNumbers")
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response listAvailableSeatNumbers(@Context UriInfo uri) {
        return answers.elements(
                "int",
                requireClass(uri).freeSeats().stream().map(Json::createValue).toList());
    }

    /** Members booked for a class who agreed to be seen. Employee mode. */
    @GET
    @Path("WhoIsIn")
    @Modes(Mode.EMPLOYEE)
    public Response listClassAttendees(@Context UriInfo uri) {
        Company now = company.get();
        FileLinks links = FileLinks.of(uri);
        List<JsonObject> rows = requireClass(uri).bookings().stream()
                .filter(booking -> !booking.isStandby())
                .map(Booking::memberId)
                .flatMap(id -> now.members().find(id).stream())
                .filter(Member::showActivityInClub)
                .map(member -> CompanyView.user(member, links))
                .toList();
        return answers.elements("User", rows);
    }

    private FitnessClass requireClass(UriInfo uri) {
        Parameters parameters = new Parameters(uri);
        long classId = parameters.requiredLong("classId");
        parameters.check();
        return company.get().classes().require(classId, Subject.FITNESS_CLASS);
    }

    /** Takes a place in a class, or an entry in its waiting list. Both modes. */
    @POST
    @Path("BookClass")
    @Consumes(MediaType.WILDCARD)
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response bookClass(@Context UriInfo uri, @Context SecurityContext security) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long classId = parameters.requiredLong("classId");
        long memberId = parameters.member(security);
        Integer seat = parameters.optionalInt("seatNumber");
        parameters.check();
        return userClass(now, now.bookings().book(classId, memberId, seat), memberId);
    }

    /** Gives a place up. Both modes. */
    @POST
    @Path("CancelBooking")
    @Consumes(MediaType.WILDCARD)
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response cancelClassBooking(@Context UriInfo uri, @Context SecurityContext security) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long classId = parameters.requiredLong("classId");
        long memberId = parameters.member(security);
        parameters.check();
        return userClass(now, now.bookings().cancel(classId, memberId), memberId);
    }

    /** Reserves time with a trainer; parameters in a JSON body or in the query string (Q43). User mode. */
    @POST
    @Path("BookClass/PersonalTraining")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.USER)
    public Response bookPersonalTraining(@Context UriInfo uri, @Context SecurityContext security, String body) {
        Parameters parameters = new Parameters(uri, body);
        PersonalTraining wanted = new PersonalTraining(
                0,
                parameters.requiredText("title"),
                parameters.requiredTime("startDate", "StartDateIsToLow"),
                parameters.requiredTime("endDate", "EndDateIsRequired"),
                parameters.optionalText("description"),
                parameters.requiredLong("clubId", "InvalidClub"),
                parameters.requiredLong("employeeId", "InvalidEmployee"),
                parameters.optionalLong("clubZoneId"),
                parameters.optionalLong("productId"),
                parameters.member(security));
        parameters.check();
        PersonalTraining booked = company.get().personalTrainings().book(wanted);
        return answers.element("PersonalTrainingBooking", ClassView.personalTraining(booked));
    }

    /**
     * Notes whether a member was there; parameters in a JSON body or in the query string (Q43). The answer is
     * undocumented (Q65): an empty list here. Employee mode.
     */
    @POST
    @Path("UserPresence")
    @Consumes(MediaType.WILDCARD)
    @Modes(Mode.EMPLOYEE)
    public Response setUserPresence(@Context UriInfo uri, String body) {
        Parameters parameters = new Parameters(uri, body);
        long classId = parameters.requiredLong("classId");
        long memberId = parameters.requiredLong("userId");
        boolean isPresent = parameters.requiredBoolean("isPresent");
        parameters.check();
        company.get().bookings().setPresence(classId, memberId, isPresent);
        return answers.elements("", List.of());
    }

    /** Votes for a class; the vote under the names of table and example (Q35). Both modes. */
    @POST
    @Path("RateClass")
    @Consumes(MediaType.WILDCARD)
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response rateClass(@Context UriInfo uri, @Context SecurityContext security) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long classId = parameters.requiredLong("classId");
        long memberId = parameters.member(security);
        int vote = parameters.requiredInt("rating", "classRating");
        parameters.check();
        return userClass(now, now.votes().rateClass(classId, memberId, vote), memberId);
    }

    /** Votes for an instructor; the vote under the names of table and example (Q35). Both modes. */
    @POST
    @Path("RateInstructor")
    @Consumes(MediaType.WILDCARD)
    @Modes({Mode.EMPLOYEE, Mode.USER})
    public Response rateInstructor(@Context UriInfo uri, @Context SecurityContext security) {
        Company now = company.get();
        Parameters parameters = new Parameters(uri);
        long classId = parameters.requiredLong("classId");
        long memberId = parameters.member(security);
        int vote = parameters.requiredInt("rating", "isntructorRating", "instructorRating");
        parameters.check();
        return userClass(now, now.votes().rateInstructor(classId, memberId, vote), memberId);
    }

    private Response userClass(Company now, FitnessClass shown, long memberId) {
        return answers.element("UserClass", new ClassView(now).userClass(shown, memberId));
    }
}
