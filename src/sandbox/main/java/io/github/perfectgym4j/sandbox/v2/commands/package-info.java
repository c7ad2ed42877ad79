/**
 * Writing: one resource for each controller of the contract, one method for each command. {@code Command} reads a body, {@code
 * BookingRules} asks the company and speaks of its refusals with the codes of this version.
 */
package io.github.perfectgym4j.sandbox.v2.commands;
