/**
 * What an application can be told: of every call ({@link io.github.perfectgym4j.client.event.CallEvents}) and of the life of its token
 * ({@link io.github.perfectgym4j.client.event.TokenEvents}). It makes CDI beans of these types, or hands them to {@code PerfectGym.builder()}.
 */
package io.github.perfectgym4j.client.event;
