/**
 * Courses, which the contract calls groups, and who is enrolled.
 *
 * <h2>Undocumented properties</h2>
 *
 * <ul>
 *   <li>{@code GroupVacancyBlocks} are worked out of the enrolments: a block ends where the number of enrolments changes. Their keys are those
 *       of the group with three digits more, and move when somebody enrols
 *   <li>Past participants can enrol from the same day on as others. Groups have no {@code ageLimit}, although group 2 asks for an age
 *   <li>{@code Class.groupId} names the group of a class, {@code ClassBooking.groupEnrollmentId} the enrolment that a booking came with
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.sets.courses;
