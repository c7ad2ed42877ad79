package io.github.perfectgym4j.v1.member;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * The member for whom the current request acts. It is set once, usually by a filter that reads the HTTP session; all {@code Member…Client}
 * interfaces that the request uses then act for that member.
 *
 * <pre>{@code
 * @Inject CurrentMember member;
 * @Inject @RestClient MemberClassesClient classes;
 *
 * member.is((MemberToken) session.getAttribute("member"));
 * UserClass booked = classes.bookClass(1677, null);
 * }</pre>
 *
 * <p>Outside of a request, in a batch job say, use {@code @ActivateRequestContext}.
 */
@RequestScoped
public class CurrentMember {

    private MemberToken token;

    /**
     * Sets the member for whom this request acts.
     *
     * @param signedIn the member's token, or null for none
     */
    public void is(MemberToken signedIn) {
        this.token = signedIn;
    }

    /**
     * The member's token.
     *
     * @return the token, or empty if this request acts for no member
     */
    public Optional<MemberToken> token() {
        return Optional.ofNullable(token);
    }
}
