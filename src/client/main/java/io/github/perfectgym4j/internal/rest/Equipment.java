package io.github.perfectgym4j.internal.rest;

import io.github.perfectgym4j.internal.config.ConnectionSettings;
import jakarta.ws.rs.core.FeatureContext;

/** The filters that every interface of the API has. */
public final class Equipment {

    private Equipment() {}

    /**
     * Equips an interface whose answers are read by the library.
     *
     * @param context the context of the interface's feature
     */
    public static void ofCalls(FeatureContext context) {
        dropReadProperties(context);
        context.register(new CallFilter(false))
                .register(new ContentFilter(true))
                .register(new AnswerGuard())
                .register(new ErrorFilter());
    }

    /**
     * Equips an interface whose answers are returned unread; error bodies are bounded.
     *
     * @param context the context of the interface's feature
     */
    public static void ofFiles(FeatureContext context) {
        dropReadProperties(context);
        context.register(new CallFilter(true))
                .register(new FileType())
                .register(new ContentFilter(false))
                .register(new AnswerGuard(true))
                .register(new ErrorFilter());
    }

    /** They are not read again, and RESTEasy copies all properties several times in each call. */
    private static void dropReadProperties(FeatureContext context) {
        context.property(SharedConnections.PROPERTY, null).property(ConnectionSettings.POOL_SIZE, null);
    }
}
