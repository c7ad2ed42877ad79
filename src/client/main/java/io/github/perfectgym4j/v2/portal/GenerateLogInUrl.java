package io.github.perfectgym4j.v2.portal;

/**
 * A member who is to be signed in at the vendor's web pages (contract: {@code ClientPortalLoginRequest}).
 *
 * @param memberId key of the member
 * @param afterLoginState the page that comes then; null for the profile
 */
public record GenerateLogInUrl(long memberId, AfterLoginState afterLoginState) {

    /**
     * A sign-in with what is required.
     *
     * @param memberId key of the member
     * @return the request
     */
    public static GenerateLogInUrl of(long memberId) {
        return new GenerateLogInUrl(memberId, null);
    }

    /**
     * Chooses the page that comes then.
     *
     * @param afterLoginState the page that comes then
     * @return the request with it
     */
    public GenerateLogInUrl withAfterLoginState(AfterLoginState afterLoginState) {
        return new GenerateLogInUrl(memberId, afterLoginState);
    }
}
