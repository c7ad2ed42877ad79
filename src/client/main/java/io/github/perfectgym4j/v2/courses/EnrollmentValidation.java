package io.github.perfectgym4j.v2.courses;

/**
 * Which rules are against an enrolment (contract: {@code GetEnrollmentOptionsResultGroupInfo}).
 *
 * @param groupIsFull whether the course is full; can be forced
 * @param ageRequirementNotMet whether the member is too young or too old; can be forced
 * @param activityLevelRequirementNotMet whether the member lacks the level for it; can be forced
 * @param enrollmentNotYetAvailable whether enrolment has not opened yet; can be forced
 * @param memberIsAlreadyInTheGroup whether the member is enrolled already; cannot be forced
 * @param groupHasEnded whether the course is over; cannot be forced
 * @param groupNotAvailableInApi whether the course is not on offer for the API
 * @param groupHasBeenLocked whether the course is locked
 * @param incorrectDates whether the days are wrong
 */
public record EnrollmentValidation(
        Boolean groupIsFull,
        Boolean ageRequirementNotMet,
        Boolean activityLevelRequirementNotMet,
        Boolean enrollmentNotYetAvailable,
        Boolean memberIsAlreadyInTheGroup,
        Boolean groupHasEnded,
        Boolean groupNotAvailableInApi,
        Boolean groupHasBeenLocked,
        Boolean incorrectDates) {}
