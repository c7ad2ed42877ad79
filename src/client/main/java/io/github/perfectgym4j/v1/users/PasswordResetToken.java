package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.config.Secret;

/**
 * The right to set a new password, once (contract: {@code PasswordResetToken}). Whoever has it can take the account over.
 *
 * @param resetPasswordToken the token, for {@link ResetPassword}
 */
public record PasswordResetToken(Secret resetPasswordToken) {

    /** Always the same text: traces of a server must not hold what is in here. */
    @Override
    public String toString() {
        return "PasswordResetToken[***]";
    }
}
