package io.github.perfectgym4j.internal.auth;

import io.github.perfectgym4j.client.auth.Authentication;

/** An authentication that wants to know of success as well. */
interface Accepted extends Authentication {

    /**
     * Whether the last answer was a refusal.
     *
     * @return true if a success would be news
     */
    boolean isInDoubt();

    /** The server accepted the proof: it did what it was asked. */
    void accepted();
}
