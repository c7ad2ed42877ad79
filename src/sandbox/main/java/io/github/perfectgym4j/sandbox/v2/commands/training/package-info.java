/**
 * The commands of personal training and of levels and skills.
 *
 * <p>A trainer can be reserved in the hours that version 1 shows, except while teaching a class, training or meeting somebody, in whatever
 * club and by whichever version.
 *
 * <h2>Codes that data reach</h2>
 *
 * <ul>
 *   <li>{@code BookPersonalTraining}: {@code UserDoesNotExist}, {@code DefinitionDoesNotExist}, {@code ClubDoesNotExist}, {@code
 *       EmployeeDoesNotExist}, {@code ClubZoneDoesNotExist}, {@code DefinitionNotAvailableInClub}, {@code EmployeeDoesntHaveSkillForThisLevel}
 *       (3 is for trainers 52 and 53), {@code CannotBookTrainingInThePast}, {@code CannotBookTrainingInLeadTime} (two hours), {@code
 *       UserCurrentContractIsFreezed} (64), {@code UserHasClassDuringRequestedPtBooking}, {@code
 *       UserHasAlreadyBookedCalendarEventAtRequestedTime}, {@code UserDoesntHaveProductToBookTraining} (1 needs product 10), {@code
 *       EmployeeHasSingleClass}, {@code EmployeeHasGroupClasses}, {@code TrainerHasScheduledCrmActivityAtRequestedTime}, {@code
 *       TrainerIsUnavailableAtRequestedTime}, {@code ThereIsAlreadyAnEventAtRequestedTimeInZone}, {@code
 *       CannotAddPersonalTrainingWithoutPermission} for members who may not book
 *   <li>{@code CompletePersonalTrainingBooking}: {@code PersonalTrainingBookingNotFound}, {@code
 *       CannotCompleteAlreadyCompletedPersonalTraining}, {@code UserHasNoRequiredProduct}
 *   <li>{@code CompletePaidInArrearsBooking}: {@code BookingCalendarEventNotFound}, {@code PersonalTrainingNotFound} for one that was called
 *       off or completed, {@code PersonalTrainingIsNotPaidInArrearsType}
 *   <li>Both availability commands: all
 *   <li>{@code SetActivityMemberLevel}: {@code UserNotFound}, {@code LevelNotFound}, {@code CannotSetDefaultLevel}, {@code
 *       InvalidActivitySkill}, {@code InvalidActivitySkillProgress}
 * </ul>
 *
 * <h2>Read between the lines</h2>
 *
 * <ul>
 *   <li>A block ends at the frame that is asked for. Blocks of busy trainers name the class or the reservation; {@code Duty} does not occur.
 *       Trainers who give none of the wanted trainings have no blocks
 *   <li>Slots lie in the hours of the trainer, from their start on in steps of the definition's interval; those that are taken or too soon are
 *       not available
 *   <li>{@code CancelPersonalTraining} has no codes: of a reservation that is not there, or was completed, nothing happens
 *   <li>Completing uses up one unit of what was paid ahead, or charges the product's price as {@code BookingInArrears}, due since the training
 *   <li>The lowest level cannot be set but for its skills. Who has mastered all skills of the level that is set gets the next one
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.commands.training;
