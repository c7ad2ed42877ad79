package io.github.perfectgym4j.client.error;

import java.time.Duration;

/**
 * A call in user mode has no club member to act for, or PerfectGym no longer accepts the member's token. The library keeps no passwords, so
 * only the member can help: show the sign-in page.
 */
public final class MemberSignInRequiredException extends PerfectGymException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what went wrong
     * @param operation HTTP method and path, or null
     * @param status 401 if the server rejected the token, 0 if no request was sent
     * @param cause what caused it, or null
     */
    public MemberSignInRequiredException(String message, String operation, int status, Throwable cause) {
        super(message, operation, status, cause);
    }

    @Override
    protected MemberSignInRequiredException copy(
            String message, String operation, Duration retryAfter, boolean mayHaveBeenCarriedOut) {
        return new MemberSignInRequiredException(message, operation, status().orElse(0), this);
    }
}
