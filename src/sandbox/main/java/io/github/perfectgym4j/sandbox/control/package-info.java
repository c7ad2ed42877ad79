/**
 * The controls of the sandbox for tests: {@link io.github.perfectgym4j.sandbox.control.Switches} in Java, {@link
 * io.github.perfectgym4j.sandbox.control.SwitchesResource} over HTTP, the outbox, bookings by the
 * hundred thousand, events at the front desk, the page on which payers pay, and a start page for people.
 */
package io.github.perfectgym4j.sandbox.control;
