package io.github.perfectgym4j.sandbox;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** The time in the sandbox: that of the clock it was started with until a test sets another one, which then stands still. */
public final class SandboxTime implements InstantSource {

    /** The time zone of the sandbox's clubs, apart from club 1, which is in London. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private final InstantSource clock;
    private volatile Instant set;
    private volatile Runnable restart = () -> {};

    SandboxTime(InstantSource clock) {
        this.clock = clock;
    }

    void onStart(Runnable action) {
        restart = action;
    }

    void followClock() {
        set = null;
    }

    /**
     * Resets the sandbox on the next such day, which may be today, so that its timetable and its people lie around it: all that was changed before is
     * gone, switches, faults and webhooks included.
     *
     * @param day day of the week
     * @param time time of day in {@link #ZONE}
     */
    public void startAt(DayOfWeek day, LocalTime time) {
        ZonedDateTime now = clock.instant().atZone(ZONE);
        startAt(now.with(TemporalAdjusters.nextOrSame(day)).with(time).toInstant());
    }

    /**
     * Resets the sandbox at a moment, so that its timetable and its people lie around it: all that was changed before is gone, switches,
     * faults and webhooks included.
     *
     * @param moment what time it is from now on
     */
    public void startAt(Instant moment) {
        set = moment;
        restart.run();
    }

    /**
     * Moves on without a reset. The time stands still afterwards.
     *
     * @param duration how far; negative goes back
     */
    public void advance(Duration duration) {
        set = instant().plus(duration);
    }

    /** @return what time it is in the sandbox */
    @Override
    public Instant instant() {
        Instant moment = set;
        return moment == null ? clock.instant() : moment;
    }
}
