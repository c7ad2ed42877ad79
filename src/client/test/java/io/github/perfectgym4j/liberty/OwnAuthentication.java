package io.github.perfectgym4j.liberty;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Some way to authenticate that the library does not know. */
@ApplicationScoped
public class OwnAuthentication implements Authentication {

    @Override
    public Proof proof() {
        return Proof.headers(
                Map.of("X-Client-Id", Secret.of("sandbox-client"), "X-Client-Secret", Secret.of("sandbox-secret")));
    }
}
