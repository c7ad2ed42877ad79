package io.github.perfectgym4j.timetable.member;

import io.github.perfectgym4j.client.member.CurrentMember;
import io.github.perfectgym4j.timetable.web.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Says once for each request whose it is; every injected {@code Member…Client} acts for that member. */
@Provider
@ApplicationScoped
public class ActForMember implements ContainerRequestFilter {

    @Inject
    Visit visit;

    @Inject
    CurrentMember member;

    /** For CDI. */
    public ActForMember() {}

    @Override
    public void filter(ContainerRequestContext request) {
        member.is(visit.member().orElse(null));
    }
}
