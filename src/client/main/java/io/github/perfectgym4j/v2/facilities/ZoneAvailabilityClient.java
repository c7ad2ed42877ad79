package io.github.perfectgym4j.v2.facilities;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
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
 * The commands that open rooms for bookings and close them again. A facility can be booked only while its room is open; when that is, is
 * read as {@code EntitySet<ClubZoneAvailability>}.
 *
 * <pre>{@code
 * @Inject @RestClient ZoneAvailabilityClient availability;
 *
 * availability.add(AddZoneAvailability.builder(2, firstDay, LocalTime.of(8, 0), LocalTime.of(22, 0))
 *         .clubZoneIds(List.of(21L))
 *         .dateTo(lastDay)
 *         .recurrencePattern(RecurrencePattern.WEEKLY)
 *         .availabilityDays(List.of(Weekday.of(DayOfWeek.MONDAY)))
 *         .build());
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface ZoneAvailabilityClient extends ApiInterface {

    /**
     * Opens rooms for bookings (contract: {@code POST ClubZoneAvailability/Add}).
     *
     * @param availability which rooms, and when
     * @return the job that does it, if it is much
     */
    @POST
    @Path("ClubZoneAvailability/Add")
    @Consumes(MediaType.APPLICATION_JSON)
    AddZoneAvailabilityResult add(AddZoneAvailability availability);

    /**
     * Closes a room for the time of one entry (contract: {@code POST ClubZoneAvailability/Remove}).
     *
     * @param availability which entry
     */
    @POST
    @Path("ClubZoneAvailability/Remove")
    @Consumes(MediaType.APPLICATION_JSON)
    void remove(RemoveZoneAvailability availability);

    /**
     * Closes rooms for some days (contract: {@code POST ClubZoneAvailability/RemoveForDateRange}).
     *
     * @param availabilities which rooms, and when
     */
    @POST
    @Path("ClubZoneAvailability/RemoveForDateRange")
    @Consumes(MediaType.APPLICATION_JSON)
    void removeForDateRange(RemoveZoneAvailabilities availabilities);
}
