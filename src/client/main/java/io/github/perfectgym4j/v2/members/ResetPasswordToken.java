package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.config.Secret;

/**
 * A token for a new password (contract: {@code GenerateResetPasswordTokenResult}).
 *
 * @param resetPasswordToken the token: enough to set a new password
 */
public record ResetPasswordToken(Secret resetPasswordToken) {

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "ResetPasswordToken[***]";
    }
}
