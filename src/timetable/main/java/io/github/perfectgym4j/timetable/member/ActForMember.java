package io.github.perfectgym4j.timetable.member;

import io.github.perfectgym4j.timetable.gym.Members;
import io.github.perfectgym4j.timetable.web.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Sets once for each request for which member it acts. */
@Provider
@ApplicationScoped
public class ActForMember implements ContainerRequestFilter {

    @Inject
    Visit visit;

    @Inject
    Members members;

    @Override
    public void filter(ContainerRequestContext request) {
        members.actFor(visit.member().orElse(null));
    }
}
