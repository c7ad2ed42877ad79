package io.github.perfectgym4j.sandbox;

import java.time.Instant;
import java.time.InstantSource;

/** The time of day at the start, moved on by the monotonic clock: tokens neither die nor live on when somebody sets the clock. */
final class SteadyTime implements InstantSource {

    private final Instant start = Instant.now();
    private final long startNanos = System.nanoTime();

    @Override
    public Instant instant() {
        return start.plusNanos(System.nanoTime() - startNanos);
    }
}
