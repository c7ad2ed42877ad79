package io.github.perfectgym4j.sandbox.v2.commands.training;

import io.github.perfectgym4j.sandbox.company.Company;
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

/** Personal trainings: what trainers have free, reserving, calling off, completing. */
@Path(ApiVersion.PATH + "/PersonalTrainings")
@Consumes(MediaType.WILDCARD)
public class PersonalTrainingsResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public PersonalTrainingsResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Reserves time with a trainer. */
    @POST
    @Path("BookPersonalTraining")
    public Response bookPersonalTraining(String body) {
        Command command = new Command(body);
        TrainingRules.Wish wish = new TrainingRules.Wish(
                command.optionalLong("memberId"),
                command.optionalLong("personalTrainingDefinitionId"),
                command.optionalTime("startDate"),
                command.optionalLong("clubId"),
                command.optionalLong("clubZoneId"),
                command.optionalLong("instructorId"),
                command.optionalText("comments"));
        command.check();
        long id = new TrainingRules(company.get()).book(wish).id();
        return Answers.json(200, new Row().put("personalTrainingBookingId", id).build());
    }

    /** Calls a reservation off. */
    @POST
    @Path("CancelPersonalTraining")
    public Response cancelPersonalTraining(String body) {
        Command command = new Command(body);
        long id = command.requiredLong("personalTrainingBookingId");
        command.check();
        new TrainingRules(company.get()).cancel(id);
        return Answers.json(200, Command.nothing());
    }

    /** Notes that a training was held. */
    @POST
    @Path("CompletePersonalTrainingBooking")
    public Response completePersonalTrainingBooking(String body) {
        Command command = new Command(body);
        long id = command.requiredLong("personalTrainingBookingId");
        command.check();
        new TrainingRules(company.get()).complete(id);
        return Answers.json(200, Command.nothing());
    }

    /** Notes that a training was held which is charged only then. */
    @POST
    @Path("CompletePaidInArrearsBooking")
    public Response completePaidInArrearsBooking(String body) {
        Command command = new Command(body);
        Long id = command.optionalLong("personalTrainingBookingId");
        command.check();
        new TrainingRules(company.get()).completeInArrears(id);
        return Answers.json(200, Command.nothing());
    }

    /** Lists what trainers do in a stretch of time. */
    @POST
    @Path("GetPersonalTrainerAvailabilityBlocks")
    public Response getPersonalTrainerAvailabilityBlocks(String body) {
        Command command = new Command(body);
        AvailabilityRules.Wish wish = AvailabilityRules.Wish.read(command, command.requiredLongs("trainerIds"));
        boolean showsUnavailable = command.optionalBoolean("showUnavailableBlocks");
        boolean isPastOpen = command.optionalBoolean("canBookInThePast");
        command.check();
        List<JsonObject> blocks = new AvailabilityRules(company.get(), wish).blocks(showsUnavailable, isPastOpen);
        return Answers.json(
                200, new Row().put("availableTrainingBlocks", blocks).build());
    }

    /** Lists when trainings with a trainer can begin. */
    @POST
    @Path("GetPersonalTrainerAvailabilitySlots")
    public Response getPersonalTrainerAvailabilitySlots(String body) {
        Command command = new Command(body);
        AvailabilityRules.Wish wish = AvailabilityRules.Wish.read(command, List.of(command.requiredLong("trainerId")));
        command.check();
        List<JsonObject> slots = new AvailabilityRules(company.get(), wish).slots();
        return Answers.json(200, new Row().put("availableTrainingSlots", slots).build());
    }
}
