/**
 * Who is calling. {@link io.github.perfectgym4j.client.auth.Authentication} gives a {@link io.github.perfectgym4j.client.auth.Proof} for each
 * request, {@link io.github.perfectgym4j.client.auth.BearerTokenFilter} or {@link io.github.perfectgym4j.client.auth.ApiClientFilter} puts it on the
 * request, and tells the authentication when the server rejected it.
 *
 * <p>Credentials go to the configured origin and nowhere else: not to another host that an interface was pointed at, and not along a
 * redirect.
 */
package io.github.perfectgym4j.client.auth;
