/**
 * A page for whoever runs the application: {@link io.github.perfectgym4j.timetable.status.Recorder} listens to the client's
 * {@link io.github.perfectgym4j.client.event.TokenEvents} and {@link io.github.perfectgym4j.client.event.CallEvents}, and
 * {@link io.github.perfectgym4j.internal.token.TokenHolder#status()} says how the token is. Nothing is asked of PerfectGym.
 */
package io.github.perfectgym4j.timetable.status;
