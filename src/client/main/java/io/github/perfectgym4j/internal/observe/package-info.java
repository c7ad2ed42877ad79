/**
 * Observability: readiness by MicroProfile Health, metrics by OpenTelemetry. Both are used where the server has them and cost nothing
 * where it has not. Applications that want to see more implement {@link io.github.perfectgym4j.client.event.CallEvents} or
 * {@link io.github.perfectgym4j.client.event.TokenEvents} as CDI beans.
 *
 * <p>Log lines go to {@link java.lang.System.Logger}, one for each event, with a number: {@code PGYM0001} signed in, {@code PGYM0002}
 * credentials refused, {@code PGYM0003} sign-in failed, {@code PGYM0004} token refused and replaced, {@code PGYM0005} token store failed,
 * {@code PGYM0006} fresh token refused, {@code PGYM0007} and {@code PGYM0030} a listener failed, {@code PGYM0020} a list was given up,
 * {@code PGYM0040} to {@code PGYM0044} the configuration and the API client.
 */
package io.github.perfectgym4j.internal.observe;
