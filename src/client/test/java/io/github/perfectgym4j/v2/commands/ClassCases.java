package io.github.perfectgym4j.v2.commands;

import static io.github.perfectgym4j.v2.commands.CommandCase.answered;
import static io.github.perfectgym4j.v2.commands.CommandCase.done;

import io.github.perfectgym4j.v2.classes.BookClass;
import io.github.perfectgym4j.v2.classes.BookClassMultipleTimes;
import io.github.perfectgym4j.v2.classes.BookClassMultipleTimesResult;
import io.github.perfectgym4j.v2.classes.BookClassResult;
import io.github.perfectgym4j.v2.classes.CancelMemberBookingsForClass;
import io.github.perfectgym4j.v2.classes.CancelSingleBooking;
import io.github.perfectgym4j.v2.classes.ClassBookingsClient;
import io.github.perfectgym4j.v2.classes.ClassRatingsClient;
import io.github.perfectgym4j.v2.classes.ClassStreamingClient;
import io.github.perfectgym4j.v2.classes.ClassStreamingLink;
import io.github.perfectgym4j.v2.classes.GetClassStreamingLink;
import io.github.perfectgym4j.v2.classes.RateClass;
import io.github.perfectgym4j.v2.classes.RateResult;
import io.github.perfectgym4j.v2.classes.SetMembersPresenceOnClass;
import java.util.List;

/** The commands of classes: bookings, presence, ratings, streams. */
final class ClassCases {

    private static final Class<ClassBookingsClient> API = ClassBookingsClient.class;

    private ClassCases() {}

    static List<CommandCase> all() {
        return List.of(
                answered(
                        API,
                        c -> c.bookClass(BookClass.of(40, 1677)
                                .despiteOtherBookings()
                                .withSeatNumber(7)
                                .withComments("first")),
                        "POST ClassBooking/BookClass",
                        "{'memberId':40,'classId':1677,'bookDespiteOtherBookingsAtTheSameTime':true,'seatNumber':7,'comments':'first'}",
                        "{'bookingId':99,'isStandby':true}",
                        new BookClassResult(99L, true)),
                answered(
                        API,
                        c -> c.bookClassMultipleTimes(new BookClassMultipleTimes(40, 1677, 2, "both")),
                        "POST ClassBooking/BookClassMultipleTimes",
                        "{'memberId':40,'classId':1677,'numberOfSlots':2,'comments':'both'}",
                        "{'results':[{'bookingId':1,'isStandby':false}]}",
                        new BookClassMultipleTimesResult(List.of(new BookClassResult(1L, false)))),
                done(
                        API,
                        ClassBookingsClient::cancelSingleBooking,
                        new CancelSingleBooking(99, true),
                        "POST ClassBooking/CancelSingleBooking",
                        "{'bookingId':99,'doNotChargeForLateCancellation':true}"),
                done(
                        API,
                        ClassBookingsClient::cancelMemberBookingsForClass,
                        new CancelMemberBookingsForClass(40, 1677, true),
                        "POST ClassBooking/CancelMemberBookingsForClass",
                        "{'memberId':40,'classId':1677,'doNotChargeForLateCancellation':true}"),
                done(
                        API,
                        ClassBookingsClient::setMembersPresenceOnClass,
                        new SetMembersPresenceOnClass(99, true),
                        "POST ClassBooking/SetMembersPresenceOnClass",
                        "{'bookingId':99,'isPresent':true}"),
                answered(
                        ClassRatingsClient.class,
                        c -> c.rateClass(new RateClass(99, 5)),
                        "POST Ratings/RateClass",
                        "{'classBookingId':99,'rating':5}",
                        "{'ratingId':5}",
                        new RateResult(5L)),
                answered(
                        ClassStreamingClient.class,
                        c -> c.streamingLink(new GetClassStreamingLink(40, 1677)),
                        "POST Classes/GetClassStreamingLink",
                        "{'memberId':40,'classId':1677}",
                        "{'url':'https://x/?code=one-time'}",
                        new ClassStreamingLink("https://x/?code=one-time")));
    }
}
