package io.github.perfectgym4j.v2.training;

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
 * The commands of personal trainings: when trainers are free, booking, cancelling, completing. Bookings are read as {@code
 * EntitySet<PersonalTrainingBooking>}.
 *
 * <pre>{@code
 * @Inject @RestClient PersonalTrainingsClient trainings;
 *
 * AvailabilitySlot slot = trainings.personalTrainerAvailabilitySlots(
 *                 GetTrainerAvailabilitySlots.of(7, morning, evening, 2).withPersonalTrainingDefinitionIds(List.of(3L)))
 *         .availableTrainingSlots().get(0);
 * trainings.bookPersonalTraining(BookPersonalTraining.of(40, 3, slot.startDate()).withClubId(2).withInstructorId(7));
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface PersonalTrainingsClient extends ApiInterface {

    /**
     * Tells from when to when trainers are free, and from when to when not (contract: {@code POST
     * PersonalTrainings/GetPersonalTrainerAvailabilityBlocks}).
     *
     * @param request which trainers, where and when
     * @return the blocks of time
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link TrainerAvailabilityError}
     */
    @POST
    @Path("PersonalTrainings/GetPersonalTrainerAvailabilityBlocks")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(TrainerAvailabilityError.class)
    TrainerAvailabilityBlocks personalTrainerAvailabilityBlocks(GetTrainerAvailabilityBlocks request);

    /**
     * Tells at which times a training with a trainer could begin (contract: {@code POST
     * PersonalTrainings/GetPersonalTrainerAvailabilitySlots}).
     *
     * @param request which trainer, where and when
     * @return the times
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link TrainerAvailabilityError}
     */
    @POST
    @Path("PersonalTrainings/GetPersonalTrainerAvailabilitySlots")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(TrainerAvailabilityError.class)
    TrainerAvailabilitySlots personalTrainerAvailabilitySlots(GetTrainerAvailabilitySlots request);

    /**
     * Books a personal training (contract: {@code POST PersonalTrainings/BookPersonalTraining}).
     *
     * @param booking who trains with whom, when and what
     * @return the booking
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link BookPersonalTrainingError}
     */
    @POST
    @Path("PersonalTrainings/BookPersonalTraining")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(BookPersonalTrainingError.class)
    BookPersonalTrainingResult bookPersonalTraining(BookPersonalTraining booking);

    /**
     * Cancels a personal training (contract: {@code POST PersonalTrainings/CancelPersonalTraining}).
     *
     * @param cancellation which booking
     */
    @POST
    @Path("PersonalTrainings/CancelPersonalTraining")
    @Consumes(MediaType.APPLICATION_JSON)
    void cancelPersonalTraining(CancelPersonalTraining cancellation);

    /**
     * Notes that a personal training has taken place (contract: {@code POST PersonalTrainings/CompletePersonalTrainingBooking}).
     *
     * @param completion which booking
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link CompletePersonalTrainingError}
     */
    @POST
    @Path("PersonalTrainings/CompletePersonalTrainingBooking")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(CompletePersonalTrainingError.class)
    void completePersonalTrainingBooking(CompletePersonalTraining completion);

    /**
     * Notes that a personal training has taken place which is paid afterwards, and charges its product (contract: {@code POST
     * PersonalTrainings/CompletePaidInArrearsBooking}).
     *
     * @param completion which booking
     * @throws io.github.perfectgym4j.client.error.RequestRefusedException for the reasons in {@link CompletePaidInArrearsError}
     */
    @POST
    @Path("PersonalTrainings/CompletePaidInArrearsBooking")
    @Consumes(MediaType.APPLICATION_JSON)
    @RefusedFor(CompletePaidInArrearsError.class)
    void completePaidInArrearsBooking(CompletePaidInArrearsBooking completion);
}
