package io.github.perfectgym4j.timetable.member;

import io.github.perfectgym4j.timetable.gym.Members;
import io.github.perfectgym4j.timetable.web.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Says once for each request whose it is: nothing else in the application has to know. */
@Provider
@ApplicationScoped
public class ActForMember implements ContainerRequestFilter {

    @Inject
    Visit visit;

    @Inject
    Members members;

    /** For CDI. */
    public ActForMember() {}

    @Override
    public void filter(ContainerRequestContext request) {
        members.actFor(visit.member().orElse(null));
    }
}
