package io.github.perfectgym4j.sandbox.company.clubs;

import io.github.perfectgym4j.sandbox.company.store.Table;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/** The time on the walls of the clubs. */
public final class ClubTime {

    private final InstantSource time;
    private final Table<Club> clubs;

    /**
     * Hangs the clocks up.
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

    /**
     * Tells the time on a club's wall.
     *
     * @param club club
     * @return local date and time
     */
    public LocalDateTime now(Club club) {
        return LocalDateTime.ofInstant(time.instant(), club.zone());
    }

    /**
     * Tells the time on a club's wall.
     *
     * @param clubId key of a club, which may have closed
     * @return local date and time
     */
    public LocalDateTime now(long clubId) {
        return now(clubs.find(clubId).orElseThrow());
    }

    /**
     * Tells the time of a club as the rest of the world understands it.
     *
     * @param club club
     * @return moment with the offset of the club
     */
    public OffsetDateTime moment(Club club) {
        return time.instant().atZone(club.zone()).toOffsetDateTime();
    }
}
