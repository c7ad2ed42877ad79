package io.github.perfectgym4j.v2.commands;

import static io.github.perfectgym4j.v2.commands.CommandCase.answered;
import static io.github.perfectgym4j.v2.commands.CommandCase.done;

import io.github.perfectgym4j.v2.training.AvailabilityBlock;
import io.github.perfectgym4j.v2.training.AvailabilitySlot;
import io.github.perfectgym4j.v2.training.AvailabilityStatus;
import io.github.perfectgym4j.v2.training.BookPersonalTraining;
import io.github.perfectgym4j.v2.training.BookPersonalTrainingResult;
import io.github.perfectgym4j.v2.training.CancelPersonalTraining;
import io.github.perfectgym4j.v2.training.CompletePaidInArrearsBooking;
import io.github.perfectgym4j.v2.training.CompletePersonalTraining;
import io.github.perfectgym4j.v2.training.GetTrainerAvailabilityBlocks;
import io.github.perfectgym4j.v2.training.GetTrainerAvailabilitySlots;
import io.github.perfectgym4j.v2.training.MemberSkill;
import io.github.perfectgym4j.v2.training.PersonalTrainingsClient;
import io.github.perfectgym4j.v2.training.SetActivityMemberLevel;
import io.github.perfectgym4j.v2.training.SkillsClient;
import io.github.perfectgym4j.v2.training.TrainerAvailabilityBlocks;
import io.github.perfectgym4j.v2.training.TrainerAvailabilitySlots;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** The commands of personal trainings and of levels. */
final class TrainingCases {

    private static final Class<PersonalTrainingsClient> API = PersonalTrainingsClient.class;
    private static final LocalDateTime SIX = LocalDateTime.of(2026, 6, 1, 6, 0);
    private static final LocalDateTime EIGHT = LocalDateTime.of(2026, 6, 1, 8, 30);
    private static final ApiDateTime SEVEN = new ApiDateTime("2026-06-01T07:00:00+02:00");

    private TrainingCases() {}

    static List<CommandCase> all() {
        return List.of(
                answered(
                        API,
                        c -> c.personalTrainerAvailabilityBlocks(
                                GetTrainerAvailabilityBlocks.builder(List.of(7L, 8L), SIX, EIGHT, 2)
                                        .clubZoneId(21)
                                        .categoryId(3)
                                        .levelId(4)
                                        .withUnavailableBlocks()
                                        .asBookableInThePast()
                                        .personalTrainingDefinitionIds(List.of(30L))
                                        .build()),
                        "POST PersonalTrainings/GetPersonalTrainerAvailabilityBlocks",
                        "{'trainerIds':[7,8],'from':'2026-06-01T06:00:00','to':'2026-06-01T08:30:00','clubId':2,'clubZoneId':21,"
                                + "'categoryId':3,'levelId':4,'showUnavailableBlocks':true,'canBookInThePast':true,"
                                + "'personalTrainingDefinitionIds':[30]}",
                        "{'availableTrainingBlocks':[{'employeeId':7,'startDate':'2026-06-01T07:00:00+02:00',"
                                + "'endDate':'2026-06-01T08:30:00','duration':'01:30:00','clubZoneId':21,'personalTrainingBookingId':90,"
                                + "'isInThePast':false,'status':'Busy','classId':1677}]}",
                        new TrainerAvailabilityBlocks(List.of(new AvailabilityBlock(
                                7L,
                                SEVEN,
                                new ApiDateTime(EIGHT, null),
                                Duration.ofMinutes(90),
                                21L,
                                90L,
                                false,
                                AvailabilityStatus.BUSY,
                                1677L)))),
                answered(
                        API,
                        c -> c.personalTrainerAvailabilitySlots(GetTrainerAvailabilitySlots.of(7, SIX, EIGHT, 2)
                                .withClubZoneId(21)
                                .withCategoryId(3)
                                .withLevelId(4)
                                .withPersonalTrainingDefinitionIds(List.of(30L))),
                        "POST PersonalTrainings/GetPersonalTrainerAvailabilitySlots",
                        "{'trainerId':7,'from':'2026-06-01T06:00:00','to':'2026-06-01T08:30:00','clubId':2,'clubZoneId':21,"
                                + "'categoryId':3,'levelId':4,'personalTrainingDefinitionIds':[30]}",
                        "{'availableTrainingSlots':[{'startDate':'2026-06-01T07:00:00+02:00','personalTrainingDefinitionId':30,"
                                + "'isAvailable':true,'clubZoneId':null}]}",
                        new TrainerAvailabilitySlots(List.of(new AvailabilitySlot(SEVEN, 30L, true, null)))),
                answered(
                        API,
                        c -> c.bookPersonalTraining(BookPersonalTraining.of(40, 30, SEVEN)
                                .withClubId(2)
                                .withClubZoneId(21)
                                .withInstructorId(7)
                                .withComments("first time")),
                        "POST PersonalTrainings/BookPersonalTraining",
                        "{'memberId':40,'personalTrainingDefinitionId':30,'startDate':'2026-06-01T07:00:00+02:00','clubId':2,"
                                + "'clubZoneId':21,'instructorId':7,'comments':'first time'}",
                        "{'personalTrainingBookingId':91}",
                        new BookPersonalTrainingResult(91L)),
                done(
                        API,
                        PersonalTrainingsClient::cancelPersonalTraining,
                        new CancelPersonalTraining(91),
                        "POST PersonalTrainings/CancelPersonalTraining",
                        "{'personalTrainingBookingId':91}"),
                done(
                        API,
                        PersonalTrainingsClient::completePersonalTrainingBooking,
                        new CompletePersonalTraining(91),
                        "POST PersonalTrainings/CompletePersonalTrainingBooking",
                        "{'personalTrainingBookingId':91}"),
                done(
                        API,
                        PersonalTrainingsClient::completePaidInArrearsBooking,
                        new CompletePaidInArrearsBooking(91L),
                        "POST PersonalTrainings/CompletePaidInArrearsBooking",
                        "{'personalTrainingBookingId':91}"),
                done(
                        SkillsClient.class,
                        SkillsClient::setActivityMemberLevel,
                        new SetActivityMemberLevel(40L, 3L, List.of(new MemberSkill(11L, 2L))),
                        "POST LevelsAndSkills/SetActivityMemberLevel",
                        "{'memberId':40,'activityMemberLevelId':3,'skills':[{'activitySkillId':11,'activitySkillProgressionStageId':2}]}"));
    }
}
