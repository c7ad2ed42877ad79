/**
 * The exceptions of the library, all unchecked: {@link io.github.perfectgym4j.client.error.PerfectGymException} and its subclasses,
 * one for each thing that a caller can do about it.
 *
 * <pre>{@code
 * try {
 *     classes.bookClass(1677, 40, null);
 * } catch (RequestRefusedException e) {
 *     if (e.has(ClassBookingError.CLASS_ALREADY_BOOKED)) { … }
 * }
 * }</pre>
 *
 * <p>A reason may have others behind it ({@link io.github.perfectgym4j.client.error.ApiError#nested()});
 * {@link io.github.perfectgym4j.client.error.RequestRefusedException#has(io.github.perfectgym4j.client.error.ErrorCode)} looks at all of them.
 */
package io.github.perfectgym4j.client.error;
