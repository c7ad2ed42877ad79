/**
 * How tests steer the sandbox: {@link io.github.perfectgym4j.sandbox.control.Switches} in Java, {@link
 * io.github.perfectgym4j.sandbox.control.SwitchesResource} over HTTP, the outbox, and a start page for people.
 */
package io.github.perfectgym4j.sandbox.control;
