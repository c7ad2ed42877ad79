package io.github.perfectgym4j.v2.members;

import java.util.Objects;

/**
 * A member who is to get a code (contract: {@code SendOneTimeCodeRequest}).
 *
 * @param memberId key of the member
 * @param codeDestination by which way
 */
public record SendOneTimeCode(long memberId, CodeDestination codeDestination) {

    /** Checks what the server needs. */
    public SendOneTimeCode {
        Objects.requireNonNull(codeDestination, "codeDestination");
    }
}
