package io.github.perfectgym4j.benchmarks.liberty.app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST application of the wars. */
@ApplicationPath("/")
public class MeasuredApplication extends Application {

    /** For the server. */
    public MeasuredApplication() {}
}
