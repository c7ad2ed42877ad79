package io.github.perfectgym4j.v2.members;

import java.util.Objects;

/**
 * A name and a password that may belong together (contract: {@code VerifyCredentialsRequest}).
 *
 * @param login e-mail address or number of a member
 * @param password the password, or null
 */
public record VerifyCredentials(String login, String password) {

    /** Checks what the server needs. */
    public VerifyCredentials {
        Objects.requireNonNull(login, "login");
    }

    /** Always the same text: traces of a server must not hold what is in here. */
    @Override
    public String toString() {
        return "VerifyCredentials[***]";
    }
}
