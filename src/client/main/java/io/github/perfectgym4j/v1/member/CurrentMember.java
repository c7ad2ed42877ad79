package io.github.perfectgym4j.v1.member;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/**
 * For whom this request acts. Whoever knows the member says so once, usually a filter that looks into the HTTP session; all
 * {@code Member…Client} interfaces that the request uses then act for that member.
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

    /** For CDI. */
    public CurrentMember() {}

    /**
     * Says for whom this request acts.
     *
     * @param signedIn the member's token, or null for nobody
     */
    public void is(MemberToken signedIn) {
        this.token = signedIn;
    }

    /**
     * The member's token.
     *
     * @return the token, or empty if this request acts for nobody
     */
    public Optional<MemberToken> token() {
        return Optional.ofNullable(token);
    }
}
