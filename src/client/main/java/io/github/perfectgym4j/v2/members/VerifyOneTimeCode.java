package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.config.Secret;

/**
 * A one-time code to be verified (contract: {@code VerifyOneTimeCodeRequest}).
 *
 * @param code the code, or null
 * @param memberId key of the member
 */
public record VerifyOneTimeCode(Secret code, long memberId) {

    /**
     * Wraps what is secret.
     *
     * @param code the code, or null
     * @param memberId key of the member
     */
    public VerifyOneTimeCode(String code, long memberId) {
        this(code == null ? null : Secret.of(code), memberId);
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "VerifyOneTimeCode[***]";
    }
}
