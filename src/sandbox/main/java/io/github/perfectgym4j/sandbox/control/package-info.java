/**
 * How tests steer the sandbox: {@link io.github.perfectgym4j.sandbox.control.Switches} in Java, {@link
 * io.github.perfectgym4j.sandbox.control.SwitchesResource} over HTTP, the outbox, bookings by the
 * hundred thousand, what happens at the front desk, and a start page for people.
 */
package io.github.perfectgym4j.sandbox.control;
