/**
 * Listeners of an application: for calls ({@link io.github.perfectgym4j.client.event.CallEvents}) and for the life of the token
 * ({@link io.github.perfectgym4j.client.event.TokenEvents}). They are CDI beans, or passed to {@code PerfectGym.builder()}.
 */
package io.github.perfectgym4j.client.event;
