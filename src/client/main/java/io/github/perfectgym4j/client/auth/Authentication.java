package io.github.perfectgym4j.client.auth;

/**
 * A way to prove who is calling. The library has two, chosen by what is configured: a bearer token got with user name and password, and the
 * id and secret of an API client. An application that needs another one makes a CDI bean of this type, and that one is used instead:
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
        /** {@link #proof()} gives another proof now, or soon: sending the request again, once, is worth it. */
        TRY_AGAIN,
        /**
         * The rejected proof was a stale one: by this machine's own clock it had ended, another one has taken its place, or it was the proof
         * of another server. That says nothing about the credentials: the request is sent again as often as the call's time allows.
         */
        STALE,
        /** Nothing better can be had: the call fails with {@code CredentialsRefusedException}. */
        GIVE_UP,
        /** Only a club member can help: the call fails with {@code MemberSignInRequiredException}. */
        SIGN_IN
    }

    /**
     * The proof for the next request. Asked for each request, so keep it at hand; it may block while one has to be fetched.
     *
     * @return the proof; never null
     * @throws io.github.perfectgym4j.client.error.PerfectGymException if there is none to be had; the request is not sent
     */
    Proof proof();

    /**
     * Told when the server answered 401 to a request with this proof. The proof may be an old one: a late answer says nothing about the
     * current one.
     *
     * @param rejected the proof that was sent
     * @return what the call does next
     */
    default NextStep rejected(Proof rejected) {
        return NextStep.GIVE_UP;
    }
}
