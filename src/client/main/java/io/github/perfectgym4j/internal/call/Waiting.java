package io.github.perfectgym4j.internal.call;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Lets time pass on the thread of the call. */
@FunctionalInterface
interface Waiting {

    /** By the system's clock. */
    Waiting SYSTEM = time -> TimeUnit.NANOSECONDS.sleep(TimeUnit.NANOSECONDS.convert(time));

    /**
     * Waits.
     *
     * @param time how long
     * @throws InterruptedException if the thread is interrupted
     */
    void await(Duration time) throws InterruptedException;
}
