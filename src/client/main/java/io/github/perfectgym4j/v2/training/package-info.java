/**
 * Training: personal trainings, and the levels and skills that members reach in activities.
 *
 * <pre>{@code
 * @Inject EntitySet<PersonalTrainingBooking> bookings;
 *
 * Stream<PersonalTrainingBooking> of = bookings.rows(PersonalTrainingBooking.query()
 *         .where(PersonalTrainingBooking.PERSONAL_TRAINING_BOOKING_DETAILS
 *                 .to(PersonalTrainingBookingDetails.MEMBER_ID)
 *                 .eq(40))
 *         .expand(PersonalTrainingBooking.PERSONAL_TRAINING_BOOKING_DETAILS));
 *
 * @Inject @RestClient PersonalTrainingsClient trainings;
 *
 * GetTrainerAvailabilitySlots question = GetTrainerAvailabilitySlots.of(7, morning, evening, 2);
 * AvailabilitySlot slot = trainings.personalTrainerAvailabilitySlots(question).availableTrainingSlots().get(0);
 * trainings.bookPersonalTraining(BookPersonalTraining.of(40, slot.personalTrainingDefinitionId(), slot.startDate())
 *         .withClubId(2)
 *         .withInstructorId(7));
 * }</pre>
 *
 * <p>Times that a question holds are in the time of the club. A time that an answer offers goes back as it came.
 */
package io.github.perfectgym4j.v2.training;
