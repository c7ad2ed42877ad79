package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.config.Secret;
import java.util.Objects;

/**
 * A new password (contract: {@code ResetPasswordWithTokenRequest}).
 *
 * @param token token from {@link MemberAuthClient#generateResetPasswordToken}, or from the link that the member was sent
 * @param newPassword the password
 */
public record ResetPassword(Secret token, Secret newPassword) {

    /** Checks what the contract requires. */
    public ResetPassword {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(newPassword, "newPassword");
    }

    /**
     * Wraps what is secret.
     *
     * @param token token from {@link MemberAuthClient#generateResetPasswordToken}, or from the link that the member was sent
     * @param newPassword the password
     */
    public ResetPassword(String token, String newPassword) {
        this(token == null ? null : Secret.of(token), newPassword == null ? null : Secret.of(newPassword));
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "ResetPassword[***]";
    }
}
