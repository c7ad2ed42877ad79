package io.github.perfectgym4j.v1.users;

import java.util.Objects;

/**
 * A new password (contract: {@code PasswordResetRequest}).
 *
 * @param resetPasswordToken the token of {@link PasswordResetToken}, or out of an e-mail
 * @param password the new password
 */
public record ResetPassword(String resetPasswordToken, String password) {

    /** Checks what the contract requires. */
    public ResetPassword {
        Objects.requireNonNull(resetPasswordToken, "resetPasswordToken");
        Objects.requireNonNull(password, "password");
    }

    /** Always the same text: traces of a server must not hold what is in here. */
    @Override
    public String toString() {
        return "ResetPassword[***]";
    }
}
