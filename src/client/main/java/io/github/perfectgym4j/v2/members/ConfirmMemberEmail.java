package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.config.Secret;

/**
 * A token that confirms an e-mail address (contract: {@code ConfirmMemberEmailRequest}).
 *
 * @param token token out of the link that the member was sent, or null
 */
public record ConfirmMemberEmail(Secret token) {

    /**
     * Wraps what is secret.
     *
     * @param token token out of the link that the member was sent, or null
     */
    public ConfirmMemberEmail(String token) {
        this(token == null ? null : Secret.of(token));
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "ConfirmMemberEmail[***]";
    }
}
