package io.github.perfectgym4j.timetable.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock of the machine, for everything that asks what day it is; tests bring their own. */
@ApplicationScoped
public class SystemTime {

    /** For CDI. */
    public SystemTime() {}

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
