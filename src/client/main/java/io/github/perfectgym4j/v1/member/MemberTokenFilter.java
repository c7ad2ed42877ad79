package io.github.perfectgym4j.v1.member;

import io.github.perfectgym4j.internal.auth.ProofSender;
import io.github.perfectgym4j.internal.call.Caller;
import io.github.perfectgym4j.internal.config.SettingsSource;
import io.github.perfectgym4j.internal.rest.FilterOrder;
import io.github.perfectgym4j.internal.token.TimeSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import java.util.Optional;

/** Lets an interface act for a club member (user mode): {@code Authorization: Bearer …} with the token of {@link CurrentMember}. */
@ApplicationScoped
@Priority(FilterOrder.AUTHENTICATION)
public class MemberTokenFilter implements ClientRequestFilter, ClientResponseFilter {

    private final ProofSender sender;

    /** For Java SE, where each call says who is calling, and for CDI's proxies. */
    public MemberTokenFilter() {
        sender = new ProofSender(null);
    }

    @Inject
    MemberTokenFilter(SettingsSource settings, CurrentMember member) {
        sender = new ProofSender(
                new Caller(settings, new MemberAuthentication(() -> tokenOf(member), TimeSource.SYSTEM)));
    }

    @Override
    public void filter(ClientRequestContext request) {
        sender.filter(request);
    }

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) {
        sender.filter(request, response);
    }

    private static Optional<MemberToken> tokenOf(CurrentMember member) {
        try {
            return member.token();
        } catch (ContextNotActiveException e) {
            return Optional.empty();
        }
    }
}
