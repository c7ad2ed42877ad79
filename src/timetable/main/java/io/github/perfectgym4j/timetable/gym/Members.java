package io.github.perfectgym4j.timetable.gym;

import java.util.Optional;

/** The club's members: their sign-in, and for whom a request acts. */
public interface Members {

    /**
     * Signs a member in.
     *
     * @param email e-mail address
     * @param password password; not kept
     * @return the member; empty if address or password is wrong
     */
    Optional<SignedIn> signIn(String email, String password);

    /**
     * Sets for whom this request acts; {@link Bookings} and {@link Schedule} act for that member.
     *
     * @param member the member, or null for a guest
     */
    void actFor(SignedIn member);
}
