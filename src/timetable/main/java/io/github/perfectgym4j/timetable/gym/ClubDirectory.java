package io.github.perfectgym4j.timetable.gym;

import java.util.Optional;

/** The clubs that PerfectGym knows. What was looked up is cached while the application runs. */
public interface ClubDirectory {

    /**
     * Looks a club up.
     *
     * @param id key of the club
     * @return the club; empty if PerfectGym does not know it
     */
    Optional<ShownClub> find(long id);
}
