package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.config.Secret;
import java.util.Objects;

/**
 * A user name and a password that may belong together (contract: {@code ValidateCredentialsRequest}).
 *
 * @param userName user name of a member, usually the e-mail address
 * @param password the password
 */
public record ValidateCredentials(String userName, Secret password) {

    /** Checks what the server needs. */
    public ValidateCredentials {
        Objects.requireNonNull(userName, "userName");
        Objects.requireNonNull(password, "password");
    }

    /**
     * Wraps what is secret.
     *
     * @param userName user name of a member, usually the e-mail address
     * @param password the password
     */
    public ValidateCredentials(String userName, String password) {
        this(userName, Secret.of(Objects.requireNonNull(password, "password")));
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "ValidateCredentials[***]";
    }
}
