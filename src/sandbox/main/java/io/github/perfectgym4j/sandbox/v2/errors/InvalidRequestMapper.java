package io.github.perfectgym4j.sandbox.v2.errors;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a command that was not understood. */
@Provider
public class InvalidRequestMapper implements ExceptionMapper<InvalidRequest> {

    private final ErrorBodies bodies;

    /** @param bodies writes the answer */
    public InvalidRequestMapper(ErrorBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public Response toResponse(InvalidRequest error) {
        return bodies.invalid(error.modelState());
    }
}
