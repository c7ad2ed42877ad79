package io.github.perfectgym4j.sandbox.wire;

import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A broken rule or a wrong parameter: status 400 with the error envelope. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {

    private final Answers answers;

    /** @param answers writes the envelope */
    public RefusedMapper(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(Refused refused) {
        return answers.errors(refused);
    }
}
