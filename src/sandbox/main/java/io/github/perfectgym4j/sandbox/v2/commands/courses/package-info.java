/**
 * The commands of courses.
 *
 * <p>An enrolment takes a place in each class of the course that is still to come. On option 1 the member needs a contract on plan 45 and gets
 * one if it has none; on option 2 each class is charged, by its day.
 *
 * <h2>Codes that data reach</h2>
 *
 * {@code EnrollMemberToGroup}: {@code Unknown} for a member or group that there is not, {@code EnrollmentRuleNotFound}, {@code GroupIsFull}
 * (group 1 has three places), {@code NotMatchingRequiredAge} and {@code NotMatchingRequiredLevel} (2), {@code GroupIsLocked} (3), {@code
 * GroupEnded} (4), {@code EnrollmentNotActive} (5), {@code GroupIsNotAvailableForApplication} (6), {@code UserIsAlreadyInGroup}, {@code
 * InvalidDates}, {@code NoClassesLeft}, {@code CannotSetActivityLevel}.
 *
 * <h2>Read between the lines</h2>
 *
 * <ul>
 *   <li>Dates are days, with or without a time behind them. Without them an enrolment lasts from today, or the first day of the course, to its
 *       last day
 *   <li>Force opens locked groups as well, but none that the API does not offer, and no wrong dates. {@code setRequiredActivityLevel} without
 *       force is refused
 *   <li>{@code GetEnrollmentOptions} has no codes: a member or group that there is not is a fault of the request (400)
 *   <li>A contract of an enrolment begins on its first day and is signed today
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.commands.courses;
