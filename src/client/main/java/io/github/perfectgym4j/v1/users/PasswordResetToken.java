package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.config.Secret;

/**
 * The token that permits to set a new password, once (contract: {@code PasswordResetToken}). Anyone who has it can take over the account.
 *
 * @param resetPasswordToken the token, for {@link ResetPassword}
 */
public record PasswordResetToken(Secret resetPasswordToken) {

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "PasswordResetToken[***]";
    }
}
