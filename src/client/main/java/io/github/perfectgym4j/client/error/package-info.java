/**
 * What can go wrong, as one family of unchecked exceptions: {@link io.github.perfectgym4j.client.error.PerfectGymException} and its subclasses,
 * one for each thing that a caller can do about it.
 *
 * <pre>{@code
 * try {
 *     classes.bookClass(1677, 40, null);
 * } catch (RequestRefusedException e) {
 *     if (e.has(ClassBookingError.CLASS_ALREADY_BOOKED)) { … }
 * }
 * }</pre>
 */
package io.github.perfectgym4j.client.error;
