/**
 * The token: what it costs to ask for it while it is valid, and what happens when many threads need the first one at the same time.
 *
 * <p>Each subject is a {@link io.github.perfectgym4j.benchmarks.token.TokenSource}, set up as its own documentation says and asked in its
 * cheapest way: what can be kept from one question to the next is kept, and whoever gives the bare token is not asked to make a header of
 * it. All of them fetch from the same {@link io.github.perfectgym4j.benchmarks.token.TokenEndpoint}.
 */
package io.github.perfectgym4j.benchmarks.token;
