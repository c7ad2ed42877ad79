/**
 * Authentication. {@link io.github.perfectgym4j.client.auth.Authentication} gives a {@link io.github.perfectgym4j.client.auth.Proof}
 * for each request; the filters in {@link io.github.perfectgym4j.client.filter} put it on the request, and notify the authentication when the
 * server did not accept it. {@link io.github.perfectgym4j.client.auth.TokenStore} keeps bearer tokens outside of this process.
 *
 * <p>An application needs these types only to authenticate in another way, or to share its token with other processes.
 */
package io.github.perfectgym4j.client.auth;
