package io.github.perfectgym4j.client.auth;

/**
 * A way to authenticate. The library has two, chosen by the configuration: a bearer token obtained with user name and password, and the id
 * and secret of an API client. A CDI bean of this type replaces them:
 *
 * <pre>{@code
 * @ApplicationScoped
 * class TokenFromVault implements Authentication {
 *     public Proof proof() { return Proof.bearer(vault.token()); }
 * }
 * }</pre>
 *
 * <p>Called by many threads at once.
 */
@FunctionalInterface
public interface Authentication {

    /** What the call does next after the server rejected its proof (HTTP 401). */
    enum NextStep {
        /** {@link #proof()} returns another proof now, or soon: the request is sent again, once. */
        TRY_AGAIN,
        /**
         * The rejected proof was stale: it had expired by this machine's clock, had been replaced, or belonged
         * to another server. That says nothing about the credentials: the request is sent again as often as the call's time allows.
         */
        STALE,
        /** There is no other proof: the call fails with {@code CredentialsRefusedException}. */
        GIVE_UP,
        /** Only a club member can help: the call fails with {@code MemberSignInRequiredException}. */
        SIGN_IN
    }

    /**
     * The proof for the next request. Called for each request, so it should be fast; it may block while a proof is fetched.
     *
     * @return the proof; never null
     * @throws io.github.perfectgym4j.client.error.PerfectGymException if there is none; the request is not sent
     */
    Proof proof();

    /**
     * Called when the server answered 401 to a request with this proof. The proof may be an old one: a late answer says nothing about the
     * current one.
     *
     * @param rejected the proof that was sent
     * @return what the call does next
     */
    default NextStep rejected(Proof rejected) {
        return NextStep.GIVE_UP;
    }
}
