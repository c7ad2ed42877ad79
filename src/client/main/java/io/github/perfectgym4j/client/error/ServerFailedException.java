package io.github.perfectgym4j.client.error;

import java.time.Duration;
import java.util.Optional;

/**
 * PerfectGym, or something in front of it, failed (HTTP 5xx). If the call was to change something, it may have been carried out.
 */
public final class ServerFailedException extends PerfectGymException {

    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    /**
     * Creates the exception.
     *
     * @param message what went wrong and what to do
     * @param operation HTTP method and path, or null
     * @param status HTTP status, or 0 when no request was sent
     * @param retryAfter how long to wait before the next try, or null if unknown
     * @param cause what caused it, or null
     */
    public ServerFailedException(String message, String operation, int status, Duration retryAfter, Throwable cause) {
        super(message, operation, status, cause);
        this.retryAfter = retryAfter;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    @Override
    public boolean isTemporary() {
        return true;
    }
}
