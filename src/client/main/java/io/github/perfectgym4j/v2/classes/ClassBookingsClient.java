package io.github.perfectgym4j.v2.classes;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.RefusedFor;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The commands of bookings: booking, cancelling, presence. Bookings are read as {@code EntitySet<ClassBooking>}.
 *
 * <pre>{@code
 * @Inject @RestClient ClassBookingsClient bookings;
 *
 * try {
 *     BookClassResult booked = bookings.bookClass(BookClass.of(40, 1677));
 * } catch (RequestRefusedException e) {
 *     if (e.has(BookClassError.CLASSES_ALREADY_BOOKED)) { … }
 * }
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface ClassBookingsClient extends ApiInterface {

    /**
     * Books a place, or a place on the waiting list if the class is full. Not to be repeated blindly: a second one is refused with
     * {@link BookClassError#CLASSES_ALREADY_BOOKED} (contract: {@code POST ClassBooking/BookClass}).
     *
     * @param booking who wants to book what
     * @return the booking; look at {@link BookClassResult#isStandby()}
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link BookClassError}
     */
    @POST
    @Path("ClassBooking/BookClass")
    @RefusedFor(BookClassError.class)
    @Consumes(MediaType.APPLICATION_JSON)
    BookClassResult bookClass(BookClass booking);

    /**
     * Books several places for one member (contract: {@code POST ClassBooking/BookClassMultipleTimes}).
     *
     * @param booking who wants to book what, and how many places
     * @return one booking for each place
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in
     *     {@link BookClassMultipleTimesError}
     */
    @POST
    @Path("ClassBooking/BookClassMultipleTimes")
    @RefusedFor(BookClassMultipleTimesError.class)
    @Consumes(MediaType.APPLICATION_JSON)
    BookClassMultipleTimesResult bookClassMultipleTimes(BookClassMultipleTimes booking);

    /**
     * Cancels one booking, which may be one on the waiting list (contract: {@code POST ClassBooking/CancelSingleBooking}).
     *
     * @param cancellation which booking
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link CancelBookingError}
     */
    @POST
    @Path("ClassBooking/CancelSingleBooking")
    @RefusedFor(CancelBookingError.class)
    @Consumes(MediaType.APPLICATION_JSON)
    void cancelSingleBooking(CancelSingleBooking cancellation);

    /**
     * Cancels all bookings of a member for a class (contract: {@code POST ClassBooking/CancelMemberBookingsForClass}).
     *
     * @param cancellation whose places, and in which class
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link CancelBookingError}
     */
    @POST
    @Path("ClassBooking/CancelMemberBookingsForClass")
    @RefusedFor(CancelBookingError.class)
    @Consumes(MediaType.APPLICATION_JSON)
    void cancelMemberBookingsForClass(CancelMemberBookingsForClass cancellation);

    /**
     * Notes whether a booked member showed up (contract: {@code POST ClassBooking/SetMembersPresenceOnClass}).
     *
     * @param presence which booking, and whether the member was there
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link PresenceError}
     */
    @POST
    @Path("ClassBooking/SetMembersPresenceOnClass")
    @RefusedFor(PresenceError.class)
    @Consumes(MediaType.APPLICATION_JSON)
    void setMembersPresenceOnClass(SetMembersPresenceOnClass presence);
}
