package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.config.Secret;
import java.util.Objects;

/**
 * An e-mail address and a password that may belong together (contract: {@code VerifyMemberCredentialsRequest}).
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

    /** Always the same text: traces of a server must not hold what is in here. */
    @Override
    public String toString() {
        return "VerifyMemberCredentials[***]";
    }
}
