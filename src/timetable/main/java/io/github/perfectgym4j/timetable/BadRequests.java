package io.github.perfectgym4j.timetable;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells callers of {@code /api} what is wrong with their request. */
@Provider
public class BadRequests implements ExceptionMapper<BadRequestException> {

    /** For Jakarta REST. */
    public BadRequests() {}

    @Override
    public Response toResponse(BadRequestException refused) {
        return new Problem(refused.getMessage())
                .with(Response.Status.BAD_REQUEST)
                .build();
    }
}
