package io.github.perfectgym4j.v1.instructors;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.Required;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.BearerTokenFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.wire.WireFormat;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * Instructors, acting for the club (employee mode).
 *
 * <pre>{@code
 * @Inject @RestClient InstructorsClient instructors;
 *
 * List<Instructor> teaching = instructors.inClub(2);
 * List<InstructorAvailability> free = instructors.availability(38, 6456, monday.atStartOfDay(), sunday.atTime(23, 59, 59), 1);
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(BearerTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Instructors")
@Produces(MediaType.APPLICATION_JSON)
public interface InstructorsClient extends ApiInterface {

    /**
     * The instructors who teach in a club, in one answer of any length (contract: {@code listInstructors}, by club).
     *
     * @param clubId key of the club
     * @return the active instructors
     */
    @GET
    @Path("Instructors")
    List<Instructor> inClub(@QueryParam("clubId") long clubId);

    /**
     * The instructors of the company that have changed since a counter, deleted ones included (contract: {@code listInstructors}, by
     * timestamp). The contract also names a page here; the counter alone walks the list (quirk Q53).
     *
     * @param timestamp change counter; 0 for everything. See {@link io.github.perfectgym4j.v1.paging.Changes}
     * @return at most 100 instructors, in the order of their counters
     */
    @GET
    @Path("Instructors")
    List<Instructor> changedSince(@QueryParam("timestamp") long timestamp);

    /**
     * The times when an employee is free in a club (contract: {@code listInstructorAvailability}).
     *
     * @param clubId key of the club
     * @param employeeId key of the employee
     * @param startDate lower bound, local to the club
     * @param endDate upper bound, local to the club
     * @param page page number, from 1; 100 times a page. See {@link io.github.perfectgym4j.v1.paging.Pages}
     * @return at most 100 times
     */
    @GET
    @Path("Instructor/Available")
    @Required({"startDate", "endDate"})
    List<InstructorAvailability> availability(
            @QueryParam("clubId") long clubId,
            @QueryParam("employeeId") long employeeId,
            @QueryParam("startDate") LocalDateTime startDate,
            @QueryParam("endDate") LocalDateTime endDate,
            @QueryParam("page") int page);

    /**
     * An employee's calendar in a club, hour by hour (contract: {@code getInstructorSchedule}; the server misspells the path, quirk Q40).
     *
     * @param clubId key of the club
     * @param employeeId key of the employee
     * @param startDate lower bound, local to the club
     * @param endDate upper bound, local to the club
     * @param page page number, from 1; 100 hours a page. See {@link io.github.perfectgym4j.v1.paging.Pages}
     * @return at most 100 hours
     */
    @GET
    @Path("Instructor/Sheduler")
    @Required({"startDate", "endDate"})
    List<InstructorScheduleRow> schedule(
            @QueryParam("clubId") long clubId,
            @QueryParam("employeeId") long employeeId,
            @QueryParam("startDate") LocalDateTime startDate,
            @QueryParam("endDate") LocalDateTime endDate,
            @QueryParam("page") int page);
}
