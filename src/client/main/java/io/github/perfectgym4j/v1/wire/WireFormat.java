package io.github.perfectgym4j.v1.wire;

import io.github.perfectgym4j.internal.call.AnswerRelease;
import io.github.perfectgym4j.internal.json.QueryValues;
import io.github.perfectgym4j.internal.json.RequestBodies;
import io.github.perfectgym4j.internal.rest.AnswerGuard;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/** Everything that an interface needs to speak the language of version 1, in one registration. */
public class WireFormat implements Feature {

    /** For the runtime, which creates one for each interface. */
    public WireFormat() {}

    @Override
    public boolean configure(FeatureContext context) {
        context.register(new AnswerGuard())
                .register(new AnswerRelease())
                .register(new ElementsReader())
                .register(new RequestBodies())
                .register(new QueryValues())
                .register(new QueryAliases())
                .register(new OtherMethod());
        return true;
    }
}
