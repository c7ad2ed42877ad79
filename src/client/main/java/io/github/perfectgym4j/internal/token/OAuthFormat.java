package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.internal.rest.Equipment;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;

/** The wire format of the token endpoint's interface. */
public class OAuthFormat implements Feature {

    @Override
    public boolean configure(FeatureContext context) {
        Equipment.ofCalls(context);
        context.register(new SignInFormWriter()).register(new OAuthTokenReader());
        return true;
    }
}
