package io.github.perfectgym4j.timetable.web;

import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.NotPermittedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.ResourceNotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.regex.Pattern;

/**
 * Maps failures of calls to pages: 503 for temporary failures, 502 for those that need a person. The client's own
 * message goes to the log; only that about the configuration is shown, because it names the key to correct.
 */
@Provider
@ApplicationScoped
public class PerfectGymFailures implements ExceptionMapper<PerfectGymException> {

    private static final System.Logger LOG = System.getLogger(PerfectGymFailures.class.getName());

    /** Calls of either version that change what a member has. Signing in changes nothing. */
    private static final Pattern BOOKING = Pattern.compile("POST (v2\\.2/)?(Classes|ClassBooking|Ratings)/");

    @Inject
    ProblemPage page;

    @Override
    public Response toResponse(PerfectGymException failure) {
        LOG.log(Level.WARNING, "PerfectGym could not be asked: {0}", failure.getMessage());
        LOG.log(Level.DEBUG, "PerfectGym could not be asked", failure);
        Response.ResponseBuilder answer = page.of(status(failure), textKey(failure), detail(failure));
        failure.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds())));
        return answer.build();
    }

    /** The key of the text for a failure. */
    static String textKey(PerfectGymException failure) {
        if (failure instanceof ConfigurationException) {
            return "problem.configuration";
        }
        if (failure instanceof CredentialsRefusedException || failure instanceof NotPermittedException) {
            return "problem.notLetIn";
        }
        if (failure instanceof ResourceNotFoundException) {
            return "problem.notFound";
        }
        if (mayHaveBeenCarriedOut(failure)) {
            return "problem.unknownOutcome";
        }
        return failure.isTemporary() ? "problem.unreachable" : "problem.answer";
    }

    static Status status(PerfectGymException failure) {
        if (failure instanceof ResourceNotFoundException) {
            return Status.NOT_FOUND;
        }
        boolean mayPass = failure.isTemporary() || failure instanceof ConfigurationException;
        return mayPass ? Status.SERVICE_UNAVAILABLE : Status.BAD_GATEWAY;
    }

    /** A booking whose answer was lost may exist: the text asks to check before booking again. */
    static boolean mayHaveBeenCarriedOut(PerfectGymException failure) {
        return failure.mayHaveBeenCarriedOut()
                && failure.operation()
                        .filter(it -> BOOKING.matcher(it).lookingAt())
                        .isPresent();
    }

    private static String detail(PerfectGymException failure) {
        return failure instanceof ConfigurationException ? failure.getMessage() : "";
    }
}
