package io.github.perfectgym4j.client.error;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something went wrong between the application and PerfectGym. The subclass says what the caller can do about it:
 *
 * <table>
 * <caption>The family</caption>
 * <tr><td>{@link ConfigurationException}</td><td>correct the named configuration key</td></tr>
 * <tr><td>{@link CredentialsRefusedException}</td><td>correct user name, password or client secret, or wait</td></tr>
 * <tr><td>{@link MemberSignInRequiredException}</td><td>let the club member sign in (again)</td></tr>
 * <tr><td>{@link NotPermittedException}</td><td>ask PerfectGym or the club for the right</td></tr>
 * <tr><td>{@link RequestRefusedException}</td><td>read the list of errors: the request broke a rule of the club</td></tr>
 * <tr><td>{@link ResourceNotFoundException}</td><td>check the address and the ids</td></tr>
 * <tr><td>{@link TooManyRequestsException}</td><td>wait as long as it says</td></tr>
 * <tr><td>{@link ServerFailedException}</td><td>try again later</td></tr>
 * <tr><td>{@link ConnectionFailedException}, {@link TimedOutException}</td><td>check the network; a change may or may not have happened</td></tr>
 * <tr><td>{@link AnswerNotUnderstoodException}</td><td>look at what stands between: a proxy, a login page, another version of the API</td></tr>
 * </table>
 *
 * Messages name the HTTP method and the path of the operation, never query values, credentials or bodies.
 */
public abstract class PerfectGymException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String operation;
    private final int status;

    /**
     * For the subclasses.
     *
     * @param message what went wrong and what to do
     * @param operation HTTP method and path below the base address, or null outside of a call
     * @param status HTTP status, or 0 when there was no answer
     * @param cause what caused it, or null
     */
    protected PerfectGymException(String message, String operation, int status, Throwable cause) {
        super(operation == null ? message : operation + ": " + message, cause);
        this.operation = operation;
        this.status = status;
    }

    /**
     * The operation that failed.
     *
     * @return HTTP method and path below the base address, for example {@code GET Classes/Classes}; empty outside of a call
     */
    public Optional<String> operation() {
        return Optional.ofNullable(operation);
    }

    /**
     * The HTTP status that the server answered with.
     *
     * @return the status; empty when there was no answer
     */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /**
     * How long to wait before another try makes sense.
     *
     * @return the time from when the exception was made; empty if nobody said, or if waiting does not help
     */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /**
     * Whether this may pass by itself: the network, the server, or too many requests. If not, somebody has to act.
     *
     * @return true if the same call may succeed later
     */
    public boolean isTemporary() {
        return false;
    }
}
