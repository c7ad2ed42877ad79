package io.github.perfectgym4j.v2.wire;

import io.github.perfectgym4j.internal.json.RequestBodies;
import io.github.perfectgym4j.internal.rest.Equipment;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/** Everything that an interface needs to read sets and send commands, in one registration. */
public class ODataFormat implements Feature {

    /** For the runtime, which creates one for each interface. */
    public ODataFormat() {}

    @Override
    public boolean configure(FeatureContext context) {
        Equipment.ofCalls(context);
        context.register(new NoResultGuard()).register(new ODataReader()).register(new RequestBodies());
        return true;
    }
}
