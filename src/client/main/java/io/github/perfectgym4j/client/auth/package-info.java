/**
 * Proving who is calling. {@link io.github.perfectgym4j.client.auth.Authentication} gives a {@link io.github.perfectgym4j.client.auth.Proof}
 * for each request; the filters in {@link io.github.perfectgym4j.client.filter} put it on the request, and tell the authentication when the
 * server did not accept it. {@link io.github.perfectgym4j.client.auth.TokenStore} keeps bearer tokens outside of this process.
 *
 * <p>An application needs none of these, unless it proves who it is in a way of its own, or shares its token with others.
 */
package io.github.perfectgym4j.client.auth;
