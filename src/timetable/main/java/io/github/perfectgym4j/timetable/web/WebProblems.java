package io.github.perfectgym4j.timetable.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Pages for addresses that do not exist and values that make no sense. */
@Provider
@ApplicationScoped
public class WebProblems implements ExceptionMapper<WebApplicationException> {

    @Inject
    ProblemPage page;

    @Override
    public Response toResponse(WebApplicationException problem) {
        Response.StatusType status = problem.getResponse().getStatusInfo();
        return switch (status.getStatusCode()) {
            case 400 ->
                page.of(status, "problem.badRequest", problem.getMessage()).build();
            case 404 -> page.of(status, "problem.notFound").build();
            default -> page.of(status, "problem.other", status.getStatusCode()).build();
        };
    }
}
