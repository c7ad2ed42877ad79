package io.github.perfectgym4j.sandbox;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that starts at the time of day and goes on with the monotonic clock, so that changes of the system clock do not affect tokens. */
final class SteadyTime implements InstantSource {

    private final Instant start = Instant.now();
    private final long startNanos = System.nanoTime();

    @Override
    public Instant instant() {
        return start.plusNanos(System.nanoTime() - startNanos);
    }
}
