package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.config.Secret;
import java.util.Objects;

/**
 * A name and a password to be verified (contract: {@code VerifyCredentialsRequest}).
 *
 * @param login e-mail address or number of a member
 * @param password the password, or null
 */
public record VerifyCredentials(String login, Secret password) {

    /** Checks what the server needs. */
    public VerifyCredentials {
        Objects.requireNonNull(login, "login");
    }

    /**
     * Wraps what is secret.
     *
     * @param login e-mail address or number of a member
     * @param password the password
     */
    public VerifyCredentials(String login, String password) {
        this(login, password == null ? null : Secret.of(password));
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "VerifyCredentials[***]";
    }
}
