package io.github.perfectgym4j.v2.members;

import java.util.Objects;

/**
 * A request for a link to set a new password (contract: {@code SendResetPasswordEmailRequest}).
 *
 * @param email e-mail address of the member
 */
public record SendResetPasswordLink(String email) {

    /** Checks what the contract requires. */
    public SendResetPasswordLink {
        Objects.requireNonNull(email, "email");
    }

    /** Always the same text, so that traces of a server show nothing personal. */
    @Override
    public String toString() {
        return "SendResetPasswordLink[***]";
    }
}
