package io.github.perfectgym4j.timetable;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** What the page reads is below {@code /api}; everything else is the page. */
@ApplicationPath("api")
public class TimetableApplication extends Application {

    /** For Jakarta REST. */
    public TimetableApplication() {}
}
