package io.github.perfectgym4j.timetable.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock of the machine; tests replace it. */
@ApplicationScoped
public class SystemTime {

    /**
     * The clock.
     *
     * @return the clock of the machine
     */
    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }
}
