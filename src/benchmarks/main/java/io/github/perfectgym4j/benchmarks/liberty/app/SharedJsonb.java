package io.github.perfectgym4j.benchmarks.liberty.app;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.ext.ContextResolver;

/** One Jsonb for all messages: without it the runtime makes a new one for each, and whoever looks for speed would have found that. */
public class SharedJsonb implements ContextResolver<Jsonb> {

    private static final Jsonb JSONB = JsonbBuilder.create();

    /** For the runtime. */
    public SharedJsonb() {}

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSONB;
    }
}
