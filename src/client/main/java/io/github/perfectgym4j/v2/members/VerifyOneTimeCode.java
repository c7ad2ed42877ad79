package io.github.perfectgym4j.v2.members;

/**
 * A code that may be the one that a member has got (contract: {@code VerifyOneTimeCodeRequest}).
 *
 * @param code the code, or null
 * @param memberId key of the member
 */
public record VerifyOneTimeCode(String code, long memberId) {

    /** Always the same text: traces of a server must not hold what is in here. */
    @Override
    public String toString() {
        return "VerifyOneTimeCode[***]";
    }
}
