package io.github.perfectgym4j.timetable;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Why there is no answer.
 *
 * @param message one sentence for people; never a secret
 */
public record Problem(String message) {

    Response.ResponseBuilder with(Response.StatusType status) {
        return Response.status(status).type(MediaType.APPLICATION_JSON_TYPE).entity(this);
    }
}
