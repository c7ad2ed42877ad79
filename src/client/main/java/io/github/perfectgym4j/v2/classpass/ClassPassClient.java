package io.github.perfectgym4j.v2.classpass;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.Required;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * What ClassPass, which sells places in classes of many clubs, calls: what there is, who came, and reservations. Clubs that talk to
 * PerfectGym for themselves use {@code ClassBookingsClient}.
 *
 * <pre>{@code
 * @Inject @RestClient ClassPassClient classPass;
 *
 * for (Integer page = 1; page != null; ) {
 *     SchedulePage schedules = classPass.schedules(1, 2, monday, sunday, page, 100);
 *     schedules.schedules().forEach(this::offer);
 *     page = schedules.pagination().nextPage();
 * }
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface ClassPassClient extends ApiInterface {

    /**
     * Lists the companies (contract: {@code GET Integrations/ClassPass/cp/v1/partners}).
     *
     * @param page number of the page, from 1, or null for the first
     * @param pageSize rows on a page, or null
     * @return a page
     */
    @GET
    @Path("Integrations/ClassPass/cp/v1/partners")
    PartnerPage partners(@QueryParam("page") Integer page, @QueryParam("page_size") Integer pageSize);

    /**
     * Reads a company (contract: {@code GET Integrations/ClassPass/cp/v1/partners/{partnerId}}).
     *
     * @param partnerId key of the company
     * @return the company
     */
    @GET
    @Path("Integrations/ClassPass/cp/v1/partners/{partnerId}")
    PartnerResult partner(@PathParam("partnerId") long partnerId);

    /**
     * Lists the clubs of a company (contract: {@code GET Integrations/ClassPass/cp/v1/partners/{partnerId}/venues}).
     *
     * @param partnerId key of the company
     * @param page number of the page, from 1, or null for the first
     * @param pageSize rows on a page, or null
     * @return a page
     */
    @GET
    @Path("Integrations/ClassPass/cp/v1/partners/{partnerId}/venues")
    VenuePage venues(
            @PathParam("partnerId") long partnerId,
            @QueryParam("page") Integer page,
            @QueryParam("page_size") Integer pageSize);

    /**
     * Reads a club (contract: {@code GET Integrations/ClassPass/cp/v1/partners/{partnerId}/venues/{venueId}}).
     *
     * @param partnerId key of the company
     * @param venueId key of the club
     * @return the club
     */
    @GET
    @Path("Integrations/ClassPass/cp/v1/partners/{partnerId}/venues/{venueId}")
    VenueResult venue(@PathParam("partnerId") long partnerId, @PathParam("venueId") long venueId);

    /**
     * Lists the classes of a club (contract: {@code GET Integrations/ClassPass/cp/v1/partners/{partnerId}/venues/{venueId}/schedules}).
     *
     * @param partnerId key of the company
     * @param venueId key of the club
     * @param startDate first day
     * @param endDate last day
     * @param page number of the page, from 1, or null for the first
     * @param pageSize rows on a page, or null
     * @return a page
     */
    @GET
    @Path("Integrations/ClassPass/cp/v1/partners/{partnerId}/venues/{venueId}/schedules")
    @Required({"start_date", "end_date"})
    SchedulePage schedules(
            @PathParam("partnerId") long partnerId,
            @PathParam("venueId") long venueId,
            @QueryParam("start_date") LocalDate startDate,
            @QueryParam("end_date") LocalDate endDate,
            @QueryParam("page") Integer page,
            @QueryParam("page_size") Integer pageSize);

    /**
     * Lists who reserved a place in a class, and who came (contract: {@code GET
     * Integrations/ClassPass/cp/v1/partners/{partnerId}/venues/{venueId}/schedules/{scheduleId}/attendance}).
     *
     * @param partnerId key of the company
     * @param venueId key of the club
     * @param scheduleId key of the class
     * @param page number of the page, from 1, or null for the first
     * @param pageSize rows on a page, or null
     * @return a page
     */
    @GET
    @Path("Integrations/ClassPass/cp/v1/partners/{partnerId}/venues/{venueId}/schedules/{scheduleId}/attendance")
    AttendancePage attendance(
            @PathParam("partnerId") long partnerId,
            @PathParam("venueId") long venueId,
            @PathParam("scheduleId") long scheduleId,
            @QueryParam("page") Integer page,
            @QueryParam("page_size") Integer pageSize);

    /**
     * Reserves a place in a class (contract: {@code POST Integrations/ClassPass/cp/v1/reservations}).
     *
     * @param reservation who, and in which class
     */
    @POST
    @Path("Integrations/ClassPass/cp/v1/reservations")
    @Consumes(MediaType.APPLICATION_JSON)
    void reserve(Reservation reservation);

    /**
     * Cancels a reservation (contract: {@code PATCH Integrations/ClassPass/cp/v1/reservations/{reservationId}}).
     *
     * @param reservationId ClassPass's key of the reservation
     * @param cancellation whether it is late, and at which company
     * @return whether it counts as late
     */
    @PATCH
    @Path("Integrations/ClassPass/cp/v1/reservations/{reservationId}")
    @Consumes(MediaType.APPLICATION_JSON)
    CancelReservationResult cancelReservation(
            @PathParam("reservationId") String reservationId, CancelReservation cancellation);
}
