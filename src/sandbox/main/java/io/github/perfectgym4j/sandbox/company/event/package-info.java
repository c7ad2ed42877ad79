/**
 * What happens in the company and is told to others while it goes on: the twelve events of version 2.
 *
 * <p>Rules note an {@link io.github.perfectgym4j.sandbox.company.event.Event} in the step that makes the change; when the step is done, and so
 * all of it can be seen, {@link io.github.perfectgym4j.sandbox.company.event.Events} hands it on.
 */
package io.github.perfectgym4j.sandbox.company.event;
