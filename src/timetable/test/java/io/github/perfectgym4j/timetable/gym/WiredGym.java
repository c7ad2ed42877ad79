package io.github.perfectgym4j.timetable.gym;

import io.github.perfectgym4j.sandbox.control.Switches;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** One version's implementations wired by hand, with the real client, and a sandbox where it is always {@link #NOON}. */
public interface WiredGym extends AutoCloseable {

    /** Wednesday, 18 November 2026, noon in Warsaw. */
    Clock NOON = Clock.fixed(Instant.parse("2026-11-18T11:00:00Z"), ZoneOffset.UTC);

    /** What can go wrong. */
    Switches switches();

    /** A directory that knows nothing yet. */
    ClubDirectory clubs();

    /** The members' sign-in. */
    Members members();

    /** What a member sees; null for a guest. */
    Schedule schedule(SignedIn member);

    /** What a member can do. */
    Bookings bookings(SignedIn member);

    @Override
    void close();
}
