package io.github.perfectgym4j.v2.members;

/**
 * Whether somebody is the member that he or she claims to be. A wrong password is an answer like any other (HTTP 200), so there is no key of
 * a member to be had here without looking at which answer it is:
 *
 * <pre>{@code
 * if (verification instanceof MemberVerification.Verified member) {
 *     session.signIn(member.memberId());
 * }
 * }</pre>
 */
public sealed interface MemberVerification {

    /**
     * The key of the member, if everything was right.
     *
     * @return the key
     * @throws MemberNotVerifiedException if something was wrong
     */
    long memberId();

    /**
     * Everything was right.
     *
     * @param memberId key of the member
     */
    record Verified(long memberId) implements MemberVerification {}

    /**
     * Something was wrong.
     *
     * @param reason what was wrong; tell people no more than that the sign-in failed
     */
    record NotVerified(VerificationFailure reason) implements MemberVerification {

        @Override
        public long memberId() {
            throw new MemberNotVerifiedException(reason);
        }
    }
}
