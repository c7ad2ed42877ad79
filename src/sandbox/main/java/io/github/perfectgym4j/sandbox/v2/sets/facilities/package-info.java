/**
 * Courts and lanes: what can be booked, by which rules and when, and who has booked it.
 *
 * <h2>Undocumented properties</h2>
 *
 * <ul>
 *   <li>{@code duration}, {@code timeFrom} and {@code timeTo} are texts such as {@code 08:00:00}; {@code dayOfWeek} is an English word
 *   <li>Definitions, rules and what belongs to them never change: their version is their key
 *   <li>{@code isCompleted} is true when a booking is over and was not called off
 *   <li>No definition ignores the setup time of another one, no rule has an age limit, and no booking repeats itself
 * </ul>
 */
package io.github.perfectgym4j.sandbox.v2.sets.facilities;
