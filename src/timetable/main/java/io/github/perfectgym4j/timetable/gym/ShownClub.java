package io.github.perfectgym4j.timetable.gym;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A club to choose.
 *
 * @param id key
 * @param name name
 * @param zone time zone; empty if PerfectGym does not say
 */
public record ShownClub(long id, String name, Optional<ZoneId> zone) {

    /**
     * What time it is at the club: classes start and end by the club's clock, wherever the browser is.
     *
     * @param clock any clock
     * @return the time in the club's zone, or in the server's if the club's is not known
     */
    public LocalDateTime now(Clock clock) {
        return LocalDateTime.now(clock.withZone(zone.orElseGet(ZoneId::systemDefault)));
    }
}
