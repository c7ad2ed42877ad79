/**
 * Clubs, their rooms and what is said about them. Most of it is in the profiles of the clubs ({@link
 * io.github.perfectgym4j.sandbox.company.clubs.ClubProfiles}), which version 1 shows as well, and changes with the club.
 *
 * <h2>Between the lines</h2>
 *
 * <ul>
 *   <li>{@code ClubOpeningHours.dayOfWeek} is an English name such as {@code Monday}; {@code openFrom} is a duration since midnight, {@code
 *       timeFrom} what a clock shows. Doors keep these hours, and those of {@code ClubOpeningHoursExceptions}
 *   <li>translations are in {@code de}, {@code en} and {@code pl}
 *   <li>a club belongs to the region of its country
 *   <li>custom attributes are made up: no command sets them
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.sets.clubs;
