package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.config.Secret;
import java.util.Objects;

/**
 * An e-mail address and a password to be verified (contract: {@code VerifyMemberCredentialsRequest}).
 *
 * @param email e-mail address of a member
 * @param password the password, or null
 */
public record VerifyMemberCredentials(String email, Secret password) {

    /** Checks what the server needs. */
    public VerifyMemberCredentials {
        Objects.requireNonNull(email, "email");
    }

    /**
     * Wraps what is secret.
     *
     * @param email e-mail address of a member
     * @param password the password
     */
    public VerifyMemberCredentials(String email, String password) {
        this(email, password == null ? null : Secret.of(password));
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "VerifyMemberCredentials[***]";
    }
}
