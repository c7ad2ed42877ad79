package io.github.perfectgym4j.internal.auth;

import io.github.perfectgym4j.client.auth.Authentication;

/** An authentication that is also notified when the server accepts its proof. */
interface Accepted extends Authentication {

    /**
     * Whether the last answer was a refusal.
     *
     * @return true if a success would be news
     */
    boolean isInDoubt();

    /** The server accepted the proof. */
    void accepted();
}
