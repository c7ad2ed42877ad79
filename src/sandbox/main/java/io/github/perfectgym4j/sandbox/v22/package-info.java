/**
 * Version 2.2 of the API, for the slice of classes, bookings, clubs, instructors and members: over the same company as version 1, so that
 * what is booked by one is seen by the other.
 */
package io.github.perfectgym4j.sandbox.v22;
