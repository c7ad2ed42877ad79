package io.github.perfectgym4j.v1.member;

/**
 * Signs club members in (user mode). Nothing of it is kept here: the {@link MemberToken} is the application's, usually in the member's HTTP
 * session, so thousands of members cost the library nothing. PerfectGym has no call to sign out; forgetting the token is all.
 *
 * <pre>{@code
 * MemberToken token = members.signIn(email, password);
 * session.setAttribute("member", token);
 * }</pre>
 */
public interface MemberTokens {

    /**
     * Signs a member in with e-mail address and password. One request, never repeated: guessing is for the member.
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
