/**
 * Booking, rating and watching classes: {@code BookingRules} asks the company and speaks of its refusals with
 * the codes of this version.
 */
package io.github.perfectgym4j.sandbox.v2.commands.classes;
