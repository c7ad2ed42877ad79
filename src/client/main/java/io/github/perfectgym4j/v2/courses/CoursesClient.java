package io.github.perfectgym4j.v2.courses;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.RefusedFor;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The commands of courses: what is possible for a member, and enrolling. Courses are read as {@code EntitySet<CourseGroup>}.
 *
 * <pre>{@code
 * @Inject @RestClient CoursesClient courses;
 *
 * EnrollmentOptions options = courses.enrollmentOptions(40, 300, null, null);
 * if (options.isEnrollmentPossible()) {
 *     long optionId = options.options().get(0).enrollmentOptionId();
 *     courses.enrollMemberToGroup(EnrollMemberToGroup.builder(40, 300).enrollmentOptionId(optionId).build());
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
public interface CoursesClient extends ApiInterface {

    /**
     * Tells whether and how a member can be enrolled in a course (contract: {@code GET Courses/GetEnrollmentOptions}).
     *
     * @param memberId key of the member
     * @param groupId key of the course
     * @param startDate first day; null for the server's choice
     * @param endDate last day; null for the server's choice
     * @return what is possible
     */
    @GET
    @Path("Courses/GetEnrollmentOptions")
    EnrollmentOptions enrollmentOptions(
            @QueryParam("request.memberId") long memberId,
            @QueryParam("request.groupId") long groupId,
            @QueryParam("request.startDate") LocalDate startDate,
            @QueryParam("request.endDate") LocalDate endDate);

    /**
     * Enrols a member in a course; the options are asked for first (contract: {@code POST Courses/EnrollMemberToGroup}).
     *
     * @param enrollment who, in what, and how
     * @return the enrolment, and the contract for it
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link EnrollMemberError}
     */
    @POST
    @Path("Courses/EnrollMemberToGroup")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(EnrollMemberError.class)
    EnrollMemberToGroupResult enrollMemberToGroup(EnrollMemberToGroup enrollment);
}
