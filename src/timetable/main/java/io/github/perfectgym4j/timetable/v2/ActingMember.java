package io.github.perfectgym4j.timetable.v2;

import io.github.perfectgym4j.client.error.MemberSignInRequiredException;
import jakarta.enterprise.context.RequestScoped;

/**
 * For whom this request acts. The application may do anything for any member, so a key of a member must never come from an address or a
 * form: it comes from here.
 */
@RequestScoped
public class ActingMember {

    private MemberId member;

    void is(MemberId signedIn) {
        member = signedIn;
    }

    boolean isPresent() {
        return member != null;
    }

    /** The key of the member, or a redirect to the sign-in page. */
    long id() {
        if (member == null) {
            throw new MemberSignInRequiredException("no club member has signed in", null, 0, null);
        }
        return member.key();
    }
}
