package io.github.perfectgym4j.days;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The time of the sandbox, which stands still until a test moves it. */
final class MovableTime implements InstantSource {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private volatile LocalDateTime local;

    MovableTime(LocalDateTime local) {
        this.local = local;
    }

    void moveTo(LocalDateTime later) {
        local = later;
    }

    /** In the gym's club. */
    LocalDateTime local() {
        return local;
    }

    @Override
    public Instant instant() {
        return local.atZone(WARSAW).toInstant();
    }
}
