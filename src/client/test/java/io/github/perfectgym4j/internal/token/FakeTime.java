package io.github.perfectgym4j.internal.token;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes when the test says so. */
final class FakeTime implements TimeSource {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000);
    private volatile Instant instant = Instant.parse("2026-11-21T06:00:00Z");

    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
        instant = instant.plus(time);
    }

    void jumpWallClock(Duration by) {
        instant = instant.plus(by);
    }

    @Override
    public long nanos() {
        return nanos.get();
    }

    @Override
    public Instant instant() {
        return instant;
    }
}
