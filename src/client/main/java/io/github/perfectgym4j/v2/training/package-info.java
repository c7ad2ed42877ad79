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
 * }</pre>
 */
package io.github.perfectgym4j.v2.training;
