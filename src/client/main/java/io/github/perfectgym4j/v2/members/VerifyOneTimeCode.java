package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.config.Secret;
import java.util.Objects;

/**
 * A code that may be the one that a member has got (contract: {@code VerifyOneTimeCodeRequest}).
 *
 * @param code the code
 * @param memberId key of the member
 */
public record VerifyOneTimeCode(Secret code, long memberId) {

    /** Checks what the server needs. */
    public VerifyOneTimeCode {
        Objects.requireNonNull(code, "code");
    }

    /**
     * Wraps what is secret.
     *
     * @param code the code
     * @param memberId key of the member
     */
    public VerifyOneTimeCode(String code, long memberId) {
        this(Secret.of(Objects.requireNonNull(code, "code")), memberId);
    }

    /** Always the same text: traces of a server must not hold what is in here. */
    @Override
    public String toString() {
        return "VerifyOneTimeCode[***]";
    }
}
