package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.config.Secret;
import java.util.Objects;

/**
 * A new password (contract: {@code PasswordResetRequest}).
 *
 * @param resetPasswordToken the token of {@link PasswordResetToken}, or out of an e-mail
 * @param password the new password
 */
public record ResetPassword(Secret resetPasswordToken, Secret password) {

    /** Checks what the contract requires. */
    public ResetPassword {
        Objects.requireNonNull(resetPasswordToken, "resetPasswordToken");
        Objects.requireNonNull(password, "password");
    }

    /**
     * Wraps what is secret.
     *
     * @param resetPasswordToken the token of {@link PasswordResetToken}
     * @param password the new password
     */
    public ResetPassword(Secret resetPasswordToken, String password) {
        this(resetPasswordToken, Secret.of(Objects.requireNonNull(password, "password")));
    }

    /**
     * Wraps what is secret.
     *
     * @param resetPasswordToken the token, out of an e-mail
     * @param password the new password
     */
    public ResetPassword(String resetPasswordToken, String password) {
        this(
                Secret.of(Objects.requireNonNull(resetPasswordToken, "resetPasswordToken")),
                Secret.of(Objects.requireNonNull(password, "password")));
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "ResetPassword[***]";
    }
}
