/**
 * Who is calling, behind the public filters: {@link io.github.perfectgym4j.internal.auth.ProofSender} puts the proof on a request, and
 * {@link io.github.perfectgym4j.internal.auth.AuthenticationChoice} chooses which authentication gives it.
 */
package io.github.perfectgym4j.internal.auth;
