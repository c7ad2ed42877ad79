/**
 * The status page for the operator: {@link io.github.perfectgym4j.timetable.status.Recorder} listens to the client's
 * {@link io.github.perfectgym4j.client.event.TokenEvents} and {@link io.github.perfectgym4j.client.event.CallEvents}, and
 * {@link io.github.perfectgym4j.internal.token.TokenHolder#status()} gives the state of the token. PerfectGym is not called.
 */
package io.github.perfectgym4j.timetable.status;
