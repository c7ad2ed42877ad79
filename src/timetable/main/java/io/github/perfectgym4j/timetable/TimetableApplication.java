package io.github.perfectgym4j.timetable;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The Jakarta REST application: pages, forms, files and calendars are its resources. */
@ApplicationPath("/")
public class TimetableApplication extends Application {}
