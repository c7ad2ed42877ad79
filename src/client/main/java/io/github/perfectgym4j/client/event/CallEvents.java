package io.github.perfectgym4j.client.event;

import io.github.perfectgym4j.client.error.PerfectGymException;
import java.time.Duration;

/**
 * A listener for the calls of the API, for example for metrics. CDI beans of this type are registered; there may be several. Called on the
 * thread of the call, after it, so implementations should be fast.
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
