package io.github.perfectgym4j.v1.wire;

import io.github.perfectgym4j.internal.json.RequestBodies;
import io.github.perfectgym4j.internal.rest.Equipment;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/**
 * The wire format of version 1 for an interface, except the converters of its parameters
 * ({@link io.github.perfectgym4j.internal.json.QueryValues}), which some runtimes find only in an annotation.
 */
public class WireFormat implements Feature {

    @Override
    public boolean configure(FeatureContext context) {
        Equipment.ofCalls(context);
        context.register(new ElementsReader.OfRecord())
                .register(new ElementsReader.OfList())
                .register(new ElementsReader.OfNumber())
                .register(new RequestBodies())
                .register(new QueryAliases());
        return true;
    }
}
