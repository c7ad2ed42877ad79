package io.github.perfectgym4j.timetable;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything is a Jakarta REST resource: pages, forms, files and calendars. */
@ApplicationPath("/")
public class TimetableApplication extends Application {

    /** For Jakarta REST. */
    public TimetableApplication() {}
}
