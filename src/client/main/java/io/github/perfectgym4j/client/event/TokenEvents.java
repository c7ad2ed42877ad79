package io.github.perfectgym4j.client.event;

import io.github.perfectgym4j.client.error.PerfectGymException;
import java.time.Duration;

/** A listener for the life of the application's token, for logs and metrics. It receives no secrets. */
public interface TokenEvents {

    /**
     * A sign-in succeeded.
     *
     * @param took how long the request took
     * @param life how long the token may be used
     */
    void signedIn(Duration took, Duration life);

    /**
     * A sign-in failed.
     *
     * @param failure why
     * @param wait how long no other one is made
     */
    void signInFailed(PerfectGymException failure, Duration wait);

    /**
     * The server rejected the token before its end (HTTP 401).
     *
     * @param replaced true if a new one will be fetched; false if that has just been done, so that the credentials themselves are in doubt
     */
    void rejected(boolean replaced);
}
