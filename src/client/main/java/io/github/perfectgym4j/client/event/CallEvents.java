package io.github.perfectgym4j.client.event;

import io.github.perfectgym4j.client.error.PerfectGymException;
import java.time.Duration;

/**
 * Told of every call of the API, for metrics and the like. An application makes a CDI bean of this type; there may be several. Called on the
 * thread of the call, after it, so be quick.
 */
public interface CallEvents {

    /**
     * A call has ended.
     *
     * @param operation what was called
     * @param failure what went wrong, or null if nothing did
     * @param took how long it took, a sign-in, a second try and repetitions included
     */
    void called(Operation operation, PerfectGymException failure, Duration took);
}
