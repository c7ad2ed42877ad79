/**
 * The events of the company: the twelve of version 2.
 *
 * <p>Rules note an {@link io.github.perfectgym4j.sandbox.company.event.Event} in the step that makes the change; at the end of the
 * step, when all of it is visible, {@link io.github.perfectgym4j.sandbox.company.event.Events} publishes it.
 */
package io.github.perfectgym4j.sandbox.company.event;
