/**
 * Employees and instructors: the same people under the same keys.
 *
 * <h2>Between the lines</h2>
 *
 * <ul>
 *   <li>{@code EmployeeAvailabilitySlots} are the hours of the next seven days, as the calendar of version 1 has them. What is booked is
 *       not taken out of them
 *   <li>{@code InstructorClubs} have keys made of both: 53002 is instructor 53 in club 2
 *   <li>translations are in {@code de} and {@code en}; nobody has custom attributes
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.sets.staff;
