package io.github.perfectgym4j.client.error;

import java.time.Duration;

/**
 * PerfectGym does not accept the application's credentials: the sign-in was refused, or a token that was just issued is refused (HTTP 401).
 * After a refused sign-in no other one is tried for {@link #retryAfter()}, so that the account is not locked; corrected credentials in the
 * configuration end that wait.
 */
public final class CredentialsRefusedException extends PerfectGymException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what went wrong and what to do
     * @param operation HTTP method and path, or null
     * @param status HTTP status, or 0 when no request was sent
     * @param retryAfter how long to wait before the next try, or null if unknown
     * @param cause what caused it, or null
     */
    public CredentialsRefusedException(
            String message, String operation, int status, Duration retryAfter, Throwable cause) {
        super(message, operation, status, retryAfter, false, cause);
    }

    @Override
    protected CredentialsRefusedException copy(
            String message, String operation, Duration retryAfter, boolean mayHaveBeenCarriedOut) {
        return new CredentialsRefusedException(message, operation, status().orElse(0), retryAfter, this);
    }
}
