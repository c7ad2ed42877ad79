package io.github.perfectgym4j.v2.wire;

import io.github.perfectgym4j.internal.json.PatchBodies;
import io.github.perfectgym4j.internal.json.RequestBodies;
import io.github.perfectgym4j.internal.rest.Equipment;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/**
 * The wire format of version 2.2 for an interface, in one registration. An interface with query parameters registers their converters ({@link
 * io.github.perfectgym4j.internal.json.QueryValues}) as well, which some runtimes find only in an annotation.
 */
public class ODataFormat implements Feature {

    @Override
    public boolean configure(FeatureContext context) {
        Equipment.ofCalls(context);
        ApiPathFilter.of(context.getConfiguration()).ifPresent(context::register);
        context.register(new LanguageFilter())
                .register(new NoResultGuard())
                .register(new ODataReader())
                .register(new ODataListReader())
                .register(new RequestBodies())
                .register(new PatchBodies());
        return true;
    }
}
