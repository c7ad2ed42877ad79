package io.github.perfectgym4j.sandbox.v1.errors;

import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.wire.Answers;
import io.github.perfectgym4j.sandbox.wire.ErrorEntry;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** A broken rule of the company: status 400 with the error envelope. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {

    private final Answers answers;

    /** @param answers writes the envelope */
    public RefusedMapper(Answers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(Refused refused) {
        return answers.errors(List.of(
                new ErrorEntry(ErrorNames.code(refused.reason()), ErrorNames.property(refused), refused.details())));
    }
}
