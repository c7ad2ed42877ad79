package io.github.perfectgym4j.v2.facilities;

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
 * The commands of bookings of facilities: what can be booked, booking, cancelling. Bookings are read as {@code
 * EntitySet<FacilityBooking>}.
 *
 * <pre>{@code
 * @Inject @RestClient FacilityBookingsClient facilities;
 *
 * FacilityBookingOptions options = facilities.facilityBookingOptions(new GetFacilityBookingOptions(40L, 2L, 9L, six, eight));
 * StartTimeOption option = options.durations().get(0).startTimeOptions().get(0);
 * facilities.bookFacility(BookFacility.of(40, option.ruleIdsForEntireZone().get(0), option.zoneIds().get(0), 60, option.start()));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface FacilityBookingsClient extends ApiInterface {

    /**
     * Tells for how long, when, where and by which rules a member could book a facility (contract: {@code POST
     * FacilityBookings/GetFacilityBookingOptions}).
     *
     * @param request who, what, where and when
     * @return what could be booked
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link FacilityBookingOptionsError}
     */
    @POST
    @Path("FacilityBookings/GetFacilityBookingOptions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(FacilityBookingOptionsError.class)
    FacilityBookingOptions facilityBookingOptions(GetFacilityBookingOptions request);

    /**
     * Books a facility; its options are asked for first (contract: {@code POST FacilityBookings/BookFacility}).
     *
     * @param booking who books what and when
     * @return the booking, and what is charged for it
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link BookFacilityError}
     */
    @POST
    @Path("FacilityBookings/BookFacility")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(BookFacilityError.class)
    BookFacilityResult bookFacility(BookFacility booking);

    /**
     * Cancels a booking of a facility (contract: {@code POST FacilityBookings/Cancel}).
     *
     * @param cancellation which booking, and what the member gets back
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link CancelFacilityBookingError}
     */
    @POST
    @Path("FacilityBookings/Cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(CancelFacilityBookingError.class)
    void cancel(CancelFacilityBooking cancellation);
}
