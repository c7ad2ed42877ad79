package io.github.perfectgym4j.client.error;

import java.time.Duration;

/**
 * The address does not exist on the server (HTTP 404, 410). PerfectGym answers most unknown ids with {@link RequestRefusedException}; this one points
 * to a wrong base address or an operation that the tenant does not have.
 */
public final class ResourceNotFoundException extends PerfectGymException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what went wrong and what to do
     * @param operation HTTP method and path, or null
     * @param status HTTP status, or 0 when there was no answer
     * @param cause what caused it, or null
     */
    public ResourceNotFoundException(String message, String operation, int status, Throwable cause) {
        super(message, operation, status, cause);
    }

    @Override
    protected ResourceNotFoundException copy(
            String message, String operation, Duration retryAfter, boolean mayHaveBeenCarriedOut) {
        return new ResourceNotFoundException(message, operation, status().orElse(0), this);
    }
}
