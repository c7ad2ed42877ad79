package io.github.perfectgym4j.sandbox.wire;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Unknown path, wrong method and the like: the status with a plain text. The vendor documents nothing for these (Q11). */
@Provider
public class NoSuchOperationMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException exception) {
        Response given = exception.getResponse();
        return Response.fromResponse(given)
                .type(MediaType.TEXT_PLAIN)
                .entity(given.getStatusInfo().getReasonPhrase())
                .build();
    }
}
