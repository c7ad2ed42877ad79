package io.github.perfectgym4j.v1.member;

/**
 * Sign-in of club members (user mode). The library keeps nothing: the application holds the {@link MemberToken}, usually in the member's HTTP
 * session. PerfectGym has no operation to sign out; discard the token.
 *
 * <pre>{@code
 * MemberToken token = members.signIn(email, password);
 * session.setAttribute("member", token);
 * }</pre>
 */
public interface MemberTokens {

    /**
     * Signs a member in with e-mail address and password. One request, never repeated.
     *
     * @param email the member's e-mail address
     * @param password the member's password; not kept
     * @return the member's token
     * @throws io.github.perfectgym4j.client.error.CredentialsRefusedException if PerfectGym does not accept them
     * @throws io.github.perfectgym4j.client.error.PerfectGymException if the sign-in failed for another reason
     */
    MemberToken signIn(String email, String password);

    /**
     * Signs a member in with a token of a Facebook account that has the member's e-mail address.
     *
     * @param facebookToken the Facebook token; not kept
     * @return the member's token
     * @throws io.github.perfectgym4j.client.error.CredentialsRefusedException if PerfectGym does not accept it
     * @throws io.github.perfectgym4j.client.error.PerfectGymException if the sign-in failed for another reason
     */
    MemberToken signInWithFacebook(String facebookToken);
}
