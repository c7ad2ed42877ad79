package io.github.perfectgym4j.sandbox.v2.errors;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A rule that was broken. A code that the contract does not have for the command is a fault of the sandbox, and says so. */
@Provider
public class BusinessErrorMapper implements ExceptionMapper<BusinessError> {

    private final ErrorBodies bodies;

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    /** @param bodies writes the answer */
    public BusinessErrorMapper(ErrorBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public Response toResponse(BusinessError error) {
        Set<String> documented = Codes.of(uri.getPath());
        for (BusinessError.Reason reason : error.reasons()) {
            if (!documented.contains(reason.code())) {
                return bodies.message(500, "Not documented for " + uri.getPath() + ": " + reason.code());
            }
        }
        return bodies.business(error.reasons(), languages());
    }

    private List<Locale> languages() {
        return headers.getAcceptableLanguages();
    }
}
