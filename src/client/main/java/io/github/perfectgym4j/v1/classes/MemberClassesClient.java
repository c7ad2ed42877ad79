package io.github.perfectgym4j.v1.classes;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.api.Range;
import io.github.perfectgym4j.client.api.Required;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.v1.member.MemberTokenFilter;
import io.github.perfectgym4j.v1.wire.SentAlsoAs;
import io.github.perfectgym4j.v1.wire.WireFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The timetable of a club, acting for the club member of this request (user mode); see {@link
 * io.github.perfectgym4j.v1.member.CurrentMember}.
 *
 * <pre>{@code
 * @Inject @RestClient MemberClassesClient classes;
 *
 * UserClass booked = classes.bookClass(1677, null);
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(MemberTokenFilter.class)
@RegisterProvider(WireFormat.class)
@RegisterProvider(QueryValues.class)
@PerfectGymApi
@Path("Classes")
@Produces(MediaType.APPLICATION_JSON)
public interface MemberClassesClient extends ApiInterface {

    /**
     * The classes of a club that start after one moment and end before another one, those without a place left included (contract:
     * {@code listClasses}, by time frame).
     *
     * @param clubId key of the club
     * @param startDate lower bound, local to the club
     * @param endDate upper bound, local to the club
     * @param page page number, from 1; 100 classes a page. See {@link io.github.perfectgym4j.v1.paging.Pages}
     * @return at most 100 classes
     */
    @GET
    @Path("Classes")
    @Required({"startDate", "endDate"})
    List<FitnessClass> inTimeframe(
            @QueryParam("clubId") long clubId,
            @QueryParam("startDate") LocalDateTime startDate,
            @QueryParam("endDate") LocalDateTime endDate,
            @QueryParam("page") int page);

    /**
     * The classes of a club that have changed since a counter, deleted ones included (contract: {@code listClasses}, by timestamp).
     *
     * @param clubId key of the club
     * @param timestamp change counter; 0 for everything. See {@link io.github.perfectgym4j.v1.paging.Changes}
     * @return at most 100 classes, in the order of their counters
     */
    @GET
    @Path("Classes")
    List<FitnessClass> changedSince(@QueryParam("clubId") long clubId, @QueryParam("timestamp") long timestamp);

    /**
     * The classes of a club in a time frame, with how the member stands to each (contract: {@code listUserClasses}, by time frame).
     *
     * @param clubId key of the club
     * @param startDate lower bound, local to the club
     * @param endDate upper bound, local to the club
     * @param page page number, from 1; 100 classes a page. See {@link io.github.perfectgym4j.v1.paging.Pages}
     * @return at most 100 classes
     */
    @GET
    @Path("UserClasses")
    @Required({"startDate", "endDate"})
    List<UserClass> userClassesInTimeframe(
            @QueryParam("clubId") long clubId,
            @QueryParam("startDate") LocalDateTime startDate,
            @QueryParam("endDate") LocalDateTime endDate,
            @QueryParam("page") int page);

    /**
     * The coming classes of a club, and the past ones that the member attended, that have changed since a counter (contract:
     * {@code listUserClasses}, by timestamp).
     *
     * @param clubId key of the club
     * @param timestamp change counter; 0 for everything. See {@link io.github.perfectgym4j.v1.paging.Changes}
     * @return at most 100 classes, in the order of their counters
     */
    @GET
    @Path("UserClasses")
    List<UserClass> userClassesChangedSince(@QueryParam("clubId") long clubId, @QueryParam("timestamp") long timestamp);

    /**
     * One class, with how the member stands to it (contract: {@code getUserClass}).
     *
     * @param classId key of the class
     * @return the class
     */
    @GET
    @Path("UserClass")
    UserClass userClass(@QueryParam("classId") long classId);

    /**
     * Books a place, or a place on the waiting list if the class is full (contract: {@code bookClass}). Not to be repeated blindly: look at
     * {@link UserClass#booked()} and {@link UserClass#standby()}.
     *
     * @param classId key of the class
     * @param seatNumber the wanted seat; null for the first free one, and for classes without seats
     * @return the class as the member sees it now
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ClassBookingError}
     */
    @POST
    @Path("BookClass")
    UserClass bookClass(@QueryParam("classId") long classId, @QueryParam("seatNumber") Integer seatNumber);

    /**
     * Gives up a place, or a place on the waiting list (contract: {@code cancelClassBooking}).
     *
     * @param classId key of the class
     * @return the class as the member sees it now
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ClassCancelError}
     */
    @POST
    @Path("CancelBooking")
    UserClass cancelBooking(@QueryParam("classId") long classId);

    /**
     * The seats of a class that are free (contract: {@code listAvailableSeatNumbers}).
     *
     * @param classId key of the class
     * @return seat numbers; none for a class without seats
     */
    @GET
    @Path("AvailableSeatNumbers")
    List<Integer> availableSeatNumbers(@QueryParam("classId") long classId);

    /**
     * Reserves a personal training (contract: {@code bookPersonalTraining}).
     *
     * @param training what is wanted
     * @return the reservation
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ClassBookingError}
     */
    @POST
    @Path("BookClass/PersonalTraining")
    @Consumes(MediaType.APPLICATION_JSON)
    PersonalTrainingBooking bookPersonalTraining(BookPersonalTraining training);

    /**
     * Votes for a class that the member attended, once (contract: {@code rateClass}).
     *
     * @param classId key of the class
     * @param rating the vote, 1 to 5
     * @return the class as the member sees it now
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link ClassRatingError}
     */
    @POST
    @Path("RateClass")
    UserClass rateClass(
            @QueryParam("classId") long classId,
            @QueryParam("rating") @Range(min = 1, max = 5) @SentAlsoAs("classRating") int rating);

    /**
     * Votes for the instructor of a class that the member attended, once (contract: {@code rateInstructor}).
     *
     * @param classId key of the class
     * @param rating the vote, 1 to 5
     * @return the class as the member sees it now
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link InstructorRatingError}
     */
    @POST
    @Path("RateInstructor")
    UserClass rateInstructor(
            @QueryParam("classId") long classId,
            @QueryParam("rating") @Range(min = 1, max = 5) @SentAlsoAs("isntructorRating") int rating);

    /**
     * The class categories that have changed since a counter, deleted ones included (contract: {@code listClassCategories}).
     *
     * @param timestamp change counter; 0 for everything. See {@link io.github.perfectgym4j.v1.paging.Changes}
     * @return at most 100 categories, in the order of their counters
     */
    @GET
    @Path("Categories")
    List<ClassCategory> categoriesChangedSince(@QueryParam("timestamp") long timestamp);

    /**
     * The class types that have changed since a counter, deleted ones included (contract: {@code listClassTypes}).
     *
     * @param timestamp change counter; 0 for everything. See {@link io.github.perfectgym4j.v1.paging.Changes}
     * @return at most 100 class types, in the order of their counters
     */
    @GET
    @Path("ClassesTypes")
    List<ClassType> classTypesChangedSince(@QueryParam("timestamp") long timestamp);
}
