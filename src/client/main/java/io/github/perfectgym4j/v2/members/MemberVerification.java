package io.github.perfectgym4j.v2.members;

/**
 * The result of a member's verification. The server answers a wrong password with HTTP 200 as well, so a key can only be read from the
 * result that has one:
 *
 * <pre>{@code
 * if (verification instanceof MemberVerification.Verified member) {
 *     session.signIn(member.memberId());
 * }
 * }</pre>
 */
public sealed interface MemberVerification {

    /**
     * The key of the member, if the verification succeeded.
     *
     * @return the key
     * @throws MemberNotVerifiedException if something was wrong
     */
    long memberId();

    /**
     * The verification succeeded.
     *
     * @param memberId key of the member
     */
    record Verified(long memberId) implements MemberVerification {}

    /**
     * The verification failed.
     *
     * @param reason what was wrong; show people only that the sign-in failed
     */
    record NotVerified(VerificationFailure reason) implements MemberVerification {

        @Override
        public long memberId() {
            throw new MemberNotVerifiedException(reason);
        }
    }
}
