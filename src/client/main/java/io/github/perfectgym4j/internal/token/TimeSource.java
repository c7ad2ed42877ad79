package io.github.perfectgym4j.internal.token;

import java.time.Instant;

/** Time from outside, so that tests need not wait for it. */
public interface TimeSource {

    /** This machine's clocks. */
    TimeSource SYSTEM = new TimeSource() {

        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public Instant instant() {
            return Instant.now();
        }
    };

    /**
     * A clock that only goes forward, for everything that expires or waits. Its zero is arbitrary.
     *
     * @return nanoseconds
     */
    long nanos();

    /**
     * The wall clock, for people and for what other machines read. It may jump.
     *
     * @return the time of day
     */
    Instant instant();
}
