/**
 * The life of the application's token. Start with {@link io.github.perfectgym4j.internal.token.TokenHolder}: its table lists all state
 * transitions. It asks {@link io.github.perfectgym4j.internal.token.OAuthClient} for tokens, and keeps them where
 * {@link io.github.perfectgym4j.client.auth.TokenStore} says.
 *
 * <p>The aims: never more sign-ins than needed, never a locked account, never a failed call that could have been saved, never a secret that
 * leaves.
 */
package io.github.perfectgym4j.internal.token;
