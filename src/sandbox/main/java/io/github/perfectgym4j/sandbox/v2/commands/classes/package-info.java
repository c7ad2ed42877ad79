/**
 * Booking, rating and watching classes: {@code BookingRules} asks the company and speaks of its refusals with
 * the codes of this version.
 *
 * <p>Who has contracts needs one that covers the time of the class; without any, what version 1 says counts. A class of a course asks for the
 * level of the course. Both is only checked here.
 */
package io.github.perfectgym4j.sandbox.v2.commands.classes;
