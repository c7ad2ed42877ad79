package io.github.perfectgym4j.v1.member;

import io.github.perfectgym4j.internal.auth.ApiAccess;
import io.github.perfectgym4j.internal.auth.AuthenticationFilter;
import io.github.perfectgym4j.internal.config.SettingsSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import java.util.Optional;

/** Lets an interface act for a club member (user mode): {@code Authorization: Bearer …} with the token of {@link CurrentMember}. */
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class MemberTokenFilter extends AuthenticationFilter {

    /** For Java SE, where a registered {@link ApiAccess} says who is calling, and for CDI's proxies. */
    public MemberTokenFilter() {
        super(null);
    }

    @Inject
    MemberTokenFilter(SettingsSource settings, CurrentMember member) {
        super(new ApiAccess(settings, new MemberAuthentication(() -> tokenOf(member))));
    }

    private static Optional<MemberToken> tokenOf(CurrentMember member) {
        try {
            return member.token();
        } catch (ContextNotActiveException e) {
            return Optional.empty();
        }
    }
}
