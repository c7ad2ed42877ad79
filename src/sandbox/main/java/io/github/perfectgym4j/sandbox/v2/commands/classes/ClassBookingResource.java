package io.github.perfectgym4j.sandbox.v2.commands.classes;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.timetable.Booking;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;

/** Booking, cancelling, presence. */
@Path(ApiVersion.PATH + "/ClassBooking")
@Consumes(MediaType.WILDCARD)
public class ClassBookingResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public ClassBookingResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Takes a place in a class, or an entry in its waiting list. */
    @POST
    @Path("BookClass")
    public Response bookClass(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        long classId = command.requiredLong("classId");
        Integer seat = command.optionalInt("seatNumber");
        boolean isDespiteOthers = command.optionalBoolean("bookDespiteOtherBookingsAtTheSameTime");
        String comments = command.optionalText("comments");
        command.check();
        Booking booked = rules().book(classId, memberId, seat, comments, isDespiteOthers);
        return Answers.json(200, result(booked));
    }

    /** Takes several places in a class, for a member and its company; all or none. */
    @POST
    @Path("BookClassMultipleTimes")
    public Response bookClassMultipleTimes(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        long classId = command.requiredLong("classId");
        int slots = command.optionalInt("numberOfSlots", 0);
        String comments = command.optionalText("comments");
        command.check();
        List<JsonObject> results = rules().bookSeveral(classId, memberId, comments, slots).stream()
                .map(ClassBookingResource::result)
                .toList();
        return Answers.json(200, new Row().put("results", results).build());
    }

    private static JsonObject result(Booking booked) {
        return new Row()
                .put("bookingId", booked.id())
                .put("isStandby", booked.isStandby())
                .build();
    }

    /** Cancels one booking. There are no fees in the sandbox, so whether to charge one makes no difference. */
    @POST
    @Path("CancelSingleBooking")
    public Response cancelSingleBooking(String body) {
        Command command = new Command(body);
        long bookingId = command.requiredLong("bookingId");
        command.optionalBoolean("doNotChargeForLateCancellation");
        command.check();
        rules().cancel(bookingId);
        return Answers.json(200, Command.nothing());
    }

    /** Cancels all bookings of a member for a class. */
    @POST
    @Path("CancelMemberBookingsForClass")
    public Response cancelMemberBookingsForClass(String body) {
        Command command = new Command(body);
        long memberId = command.requiredLong("memberId");
        long classId = command.requiredLong("classId");
        command.optionalBoolean("doNotChargeForLateCancellation");
        command.check();
        rules().cancelAll(classId, memberId);
        return Answers.json(200, Command.nothing());
    }

    /** Notes whether a member was there. */
    @POST
    @Path("SetMembersPresenceOnClass")
    public Response setMembersPresenceOnClass(String body) {
        Command command = new Command(body);
        long bookingId = command.requiredLong("bookingId");
        boolean isPresent = command.optionalBoolean("isPresent");
        command.check();
        rules().setPresence(bookingId, isPresent);
        return Answers.json(200, Command.nothing());
    }

    private BookingRules rules() {
        return new BookingRules(company.get());
    }
}
