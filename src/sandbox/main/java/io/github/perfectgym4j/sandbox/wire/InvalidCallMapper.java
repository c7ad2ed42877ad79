package io.github.perfectgym4j.sandbox.wire;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A missing or wrong parameter: status 400 with the error envelope. */
@Provider
public class InvalidCallMapper implements ExceptionMapper<InvalidCall> {

    private final Answers answers;

    /** @param answers writes the envelope */
    public InvalidCallMapper(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(InvalidCall invalid) {
        return answers.errors(invalid.errors());
    }
}
