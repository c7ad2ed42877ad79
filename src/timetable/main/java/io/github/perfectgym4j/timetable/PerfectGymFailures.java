package io.github.perfectgym4j.timetable;

import io.github.perfectgym4j.client.error.ClientClosedException;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.NotPermittedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.error.TooManyRequestsException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;

/**
 * Tells people that PerfectGym could not be asked: 503 for what may pass by itself, 502 for what somebody has to look at. The client's own
 * message goes to the log; only that about the configuration is shown, because it names the key to correct.
 */
@Provider
public class PerfectGymFailures implements ExceptionMapper<PerfectGymException> {

    private static final System.Logger LOG = System.getLogger(PerfectGymFailures.class.getName());

    /** For Jakarta REST. */
    public PerfectGymFailures() {}

    @Override
    public Response toResponse(PerfectGymException failure) {
        LOG.log(Level.WARNING, "The timetable could not be read: {0}", failure.getMessage());
        LOG.log(Level.DEBUG, "The timetable could not be read", failure);
        Response.ResponseBuilder answer = new Problem(message(failure)).with(status(failure));
        retryAfter(failure).ifPresent(time -> answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, time.toSeconds())));
        return answer.build();
    }

    private static String message(PerfectGymException failure) {
        if (failure instanceof ConfigurationException) {
            return "The timetable is not set up: " + failure.getMessage();
        }
        if (failure instanceof CredentialsRefusedException || failure instanceof NotPermittedException) {
            return "PerfectGym does not let the timetable in.";
        }
        return status(failure) == Status.BAD_GATEWAY
                ? "PerfectGym gave an answer that the timetable cannot use."
                : "PerfectGym cannot be reached at the moment. Please try again later.";
    }

    private static Status status(PerfectGymException failure) {
        boolean mayPass = failure instanceof ConnectionFailedException
                || failure instanceof ServerFailedException
                || failure instanceof TooManyRequestsException
                || failure instanceof ClientClosedException
                || failure instanceof ConfigurationException;
        return mayPass ? Status.SERVICE_UNAVAILABLE : Status.BAD_GATEWAY;
    }

    private static Optional<Duration> retryAfter(PerfectGymException failure) {
        if (failure instanceof TooManyRequestsException slowDown) {
            return slowDown.retryAfter();
        }
        if (failure instanceof ServerFailedException failed) {
            return failed.retryAfter();
        }
        return Optional.empty();
    }
}
