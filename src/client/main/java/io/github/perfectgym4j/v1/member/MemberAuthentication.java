package io.github.perfectgym4j.v1.member;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.error.MemberSignInRequiredException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Authentication for a club member (user mode). Without a member the call fails: it never falls back to the application's own token, which
 * has more rights than a member.
 */
public final class MemberAuthentication implements Authentication {

    private final Supplier<Optional<MemberToken>> current;

    /**
     * Creates the authentication.
     *
     * @param current for whom the calling thread acts
     */
    public MemberAuthentication(Supplier<Optional<MemberToken>> current) {
        this.current = current;
    }

    @Override
    public Proof proof() {
        return current.get()
                .orElseThrow(() -> new MemberSignInRequiredException(
                        "no club member has signed in: tell CurrentMember whose token to use", null, 0, null))
                .proof();
    }

    @Override
    public NextStep rejected(Proof rejected) {
        return NextStep.SIGN_IN;
    }
}
