package io.github.perfectgym4j.sandbox.v2.errors;

import io.github.perfectgym4j.sandbox.v2.odata.ODataException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A query that was not answered. */
@Provider
public class ODataExceptionMapper implements ExceptionMapper<ODataException> {

    @Override
    public Response toResponse(ODataException error) {
        return ErrorBodies.odata(error.status(), error.getMessage());
    }
}
