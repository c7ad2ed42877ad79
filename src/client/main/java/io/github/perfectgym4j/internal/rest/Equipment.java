package io.github.perfectgym4j.internal.rest;

import io.github.perfectgym4j.internal.config.ConnectionSettings;
import jakarta.ws.rs.core.FeatureContext;

/** What every interface of the API is equipped with, whatever its answers look like. */
public final class Equipment {

    private Equipment() {}

    /**
     * Equips an interface whose answers are read by the library.
     *
     * @param context the feature that knows what else the interface needs
     */
    public static void ofCalls(FeatureContext context) {
        dropReadProperties(context);
        context.register(new CallFilter(false))
                .register(new ContentFilter(true))
                .register(new AnswerGuard())
                .register(new ErrorFilter());
    }

    /**
     * Equips an interface that hands out its answers unread; what comes in their place is bounded.
     *
     * @param context the feature that knows what else the interface needs
     */
    public static void ofFiles(FeatureContext context) {
        dropReadProperties(context);
        context.register(new CallFilter(true))
                .register(new ContentFilter(false))
                .register(new AnswerGuard(true))
                .register(new ErrorFilter());
    }

    /** Nobody reads them any more, and RESTEasy copies all properties several times in each call. */
    private static void dropReadProperties(FeatureContext context) {
        context.property(SharedConnections.PROPERTY, null).property(ConnectionSettings.POOL_SIZE, null);
    }
}
