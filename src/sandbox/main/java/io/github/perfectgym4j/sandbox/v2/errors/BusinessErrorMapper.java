package io.github.perfectgym4j.sandbox.v2.errors;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;

/** A rule that was broken. */
@Provider
public class BusinessErrorMapper implements ExceptionMapper<BusinessError> {

    private final ErrorBodies bodies;

    @Context
    private HttpHeaders headers;

    /** @param bodies writes the answer */
    public BusinessErrorMapper(ErrorBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public Response toResponse(BusinessError error) {
        return bodies.business(error.reasons(), languages());
    }

    private List<Locale> languages() {
        return headers.getAcceptableLanguages();
    }
}
