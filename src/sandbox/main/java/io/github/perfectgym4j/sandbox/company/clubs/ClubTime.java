package io.github.perfectgym4j.sandbox.company.clubs;

import io.github.perfectgym4j.sandbox.company.store.Table;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The local time of the clubs. */
public final class ClubTime {

    private final InstantSource time;
    private final Table<Club> clubs;

    /**
     * Creates the clock of the clubs.
     *
     * @param time what time it is
     * @param clubs where the clocks hang
     */
    public ClubTime(InstantSource time, Table<Club> clubs) {
        this.time = time;
        this.clubs = clubs;
    }

    /** @return what time it is */
    public Instant now() {
        return time.instant();
    }

    /** @return the day in UTC, for what has no club */
    public LocalDate today() {
        return LocalDate.ofInstant(time.instant(), ZoneOffset.UTC);
    }

    /**
     * Returns the local time of a club.
     *
     * @param club club
     * @return local date and time
     */
    public LocalDateTime now(Club club) {
        return LocalDateTime.ofInstant(time.instant(), club.zone());
    }

    /**
     * Returns the local time of a club.
     *
     * @param clubId key of a club, which may have closed
     * @return local date and time
     */
    public LocalDateTime now(long clubId) {
        return now(clubs.find(clubId).orElseThrow());
    }

    /**
     * Returns the time of a club with its offset.
     *
     * @param club club
     * @return moment with the offset of the club
     */
    public OffsetDateTime moment(Club club) {
        return time.instant().atZone(club.zone()).toOffsetDateTime();
    }
}
