package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.config.Secret;

/**
 * A token that confirms a telephone number (contract: {@code ConfirmMemberPhoneNumberRequest}).
 *
 * @param token token that the member was sent, or null
 */
public record ConfirmMemberPhoneNumber(Secret token) {

    /**
     * Wraps what is secret.
     *
     * @param token token that the member was sent, or null
     */
    public ConfirmMemberPhoneNumber(String token) {
        this(token == null ? null : Secret.of(token));
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "ConfirmMemberPhoneNumber[***]";
    }
}
