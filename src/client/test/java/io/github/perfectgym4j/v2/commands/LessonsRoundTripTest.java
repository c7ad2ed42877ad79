package io.github.perfectgym4j.v2.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.v2.courses.CoursesClient;
import io.github.perfectgym4j.v2.courses.EnrollMemberError;
import io.github.perfectgym4j.v2.courses.EnrollMemberToGroup;
import io.github.perfectgym4j.v2.courses.EnrollMemberToGroupResult;
import io.github.perfectgym4j.v2.courses.EnrollmentOption;
import io.github.perfectgym4j.v2.courses.EnrollmentOptions;
import io.github.perfectgym4j.v2.courses.GroupEnrollment;
import io.github.perfectgym4j.v2.training.AvailabilityBlock;
import io.github.perfectgym4j.v2.training.AvailabilitySlot;
import io.github.perfectgym4j.v2.training.AvailabilityStatus;
import io.github.perfectgym4j.v2.training.BookPersonalTraining;
import io.github.perfectgym4j.v2.training.BookPersonalTrainingError;
import io.github.perfectgym4j.v2.training.CancelPersonalTraining;
import io.github.perfectgym4j.v2.training.GetTrainerAvailabilityBlocks;
import io.github.perfectgym4j.v2.training.GetTrainerAvailabilitySlots;
import io.github.perfectgym4j.v2.training.PersonalTrainingBooking;
import io.github.perfectgym4j.v2.training.PersonalTrainingBookingDetails;
import io.github.perfectgym4j.v2.training.PersonalTrainingsClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Personal trainings and courses: what is offered can be had, and is not offered again. */
class LessonsRoundTripTest extends SaturdayTest {

    private static final LocalDate MONDAY = SATURDAY.plusDays(2);
    private static final long CLUB = 2;
    private static final long TRAINER = 1677;
    private static final long HALF_AN_HOUR = 2;

    private List<AvailabilitySlot> slots(PersonalTrainingsClient trainings) {
        return trainings
                .personalTrainerAvailabilitySlots(
                        GetTrainerAvailabilitySlots.of(TRAINER, MONDAY.atTime(6, 0), MONDAY.atTime(22, 0), CLUB)
                                .withPersonalTrainingDefinitionIds(List.of(HALF_AN_HOUR)))
                .availableTrainingSlots();
    }

    private List<AvailabilityBlock> blocks(PersonalTrainingsClient trainings) {
        return trainings
                .personalTrainerAvailabilityBlocks(GetTrainerAvailabilityBlocks.builder(
                                List.of(TRAINER), MONDAY.atTime(6, 0), MONDAY.atTime(22, 0), CLUB)
                        .withUnavailableBlocks()
                        .build())
                .availableTrainingBlocks();
    }

    @Test
    void aSlotThatIsTakenIsNotOfferedAgainUntilItIsCancelled() {
        PersonalTrainingsClient trainings = gym().client(PersonalTrainingsClient.class);
        assertThat(blocks(trainings))
                .extracting(AvailabilityBlock::status)
                .containsExactly(
                        AvailabilityStatus.UNAVAILABLE, AvailabilityStatus.AVAILABLE, AvailabilityStatus.UNAVAILABLE);
        AvailabilitySlot slot = slots(trainings).get(4);
        assertThat(slot.isAvailable()).isTrue();
        BookPersonalTraining booking = BookPersonalTraining.of(60, HALF_AN_HOUR, slot.startDate())
                .withClubId(CLUB)
                .withInstructorId(TRAINER);
        long id = trainings.bookPersonalTraining(booking).personalTrainingBookingId();

        assertThat(slots(trainings).get(4).isAvailable()).isFalse();
        assertThat(blocks(trainings))
                .filteredOn(block -> block.status().equals(AvailabilityStatus.BUSY))
                .singleElement()
                .satisfies(block -> {
                    assertThat(block.personalTrainingBookingId()).isEqualTo(id);
                    assertThat(block.startDate().local())
                            .isEqualTo(slot.startDate().local());
                    assertThat(block.duration()).isEqualTo(Duration.ofMinutes(30));
                });
        assertThat(catchThrowableOfType(RequestRefusedException.class, () -> trainings.bookPersonalTraining(booking))
                        .has(BookPersonalTrainingError.USER_HAS_ALREADY_BOOKED_CALENDAR_EVENT_AT_REQUESTED_TIME))
                .isTrue();

        trainings.cancelPersonalTraining(new CancelPersonalTraining(id));
        assertThat(slots(trainings).get(4).isAvailable()).isTrue();
        PersonalTrainingBooking cancelled = gym().set(PersonalTrainingBooking.class)
                .get(
                        id,
                        PersonalTrainingBooking.shape()
                                .expand(PersonalTrainingBooking.PERSONAL_TRAINING_BOOKING_DETAILS));
        PersonalTrainingBookingDetails details = cancelled.personalTrainingBookingDetails();
        assertThat(details.isCancelled()).isTrue();
        assertThat(details.memberId()).isEqualTo(60);
    }

    @Test
    void aCourseIsEnteredByOneOfItsOptions() {
        CoursesClient courses = gym().client(CoursesClient.class);
        EnrollmentOptions options = courses.enrollmentOptions(43, 1, null, null);
        assertThat(options.isEnrollmentPossible()).isTrue();
        assertThat(options.validation().memberIsAlreadyInTheGroup()).isFalse();
        assertThat(options.startOptions().get(0).startDate().date()).isEqualTo(SATURDAY.plusDays(3));
        EnrollmentOption withContract = options.options().stream()
                .filter(option -> option.requiredPaymentPlanId() != null)
                .findFirst()
                .orElseThrow();
        EnrollMemberToGroup enrollment = EnrollMemberToGroup.builder(43, 1)
                .enrollmentOptionId(withContract.enrollmentOptionId())
                .build();
        EnrollMemberToGroupResult enrolled = courses.enrollMemberToGroup(enrollment);

        GroupEnrollment row = gym().set(GroupEnrollment.class)
                .get(enrolled.enrollmentId(), GroupEnrollment.shape().expand(GroupEnrollment.CLASS_BOOKINGS));
        assertThat(row.contractId()).isEqualTo(enrolled.contractId()).isNotNull();
        assertThat(row.classBookings()).hasSize(8);
        assertThat(courses.enrollmentOptions(43, 1, null, null).validation().memberIsAlreadyInTheGroup())
                .isTrue();
        assertThat(catchThrowableOfType(RequestRefusedException.class, () -> courses.enrollMemberToGroup(enrollment))
                        .has(EnrollMemberError.USER_IS_ALREADY_IN_GROUP))
                .isTrue();
    }
}
