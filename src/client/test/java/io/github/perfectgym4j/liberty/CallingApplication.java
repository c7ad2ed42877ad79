package io.github.perfectgym4j.liberty;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** An application as small as one can be. */
@ApplicationPath("/api")
public class CallingApplication extends Application {}
