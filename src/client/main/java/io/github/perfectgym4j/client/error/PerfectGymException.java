package io.github.perfectgym4j.client.error;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The failure of a call. The subclass says what the caller can do about it:
 *
 * <table>
 * <caption>Subclasses</caption>
 * <tr><td>{@link ConfigurationException}</td><td>correct the named configuration key</td></tr>
 * <tr><td>{@link CredentialsRefusedException}</td><td>correct user name, password or client secret, or wait</td></tr>
 * <tr><td>{@link MemberSignInRequiredException}</td><td>let the club member sign in (again)</td></tr>
 * <tr><td>{@link NotPermittedException}</td><td>ask PerfectGym or the club for the right</td></tr>
 * <tr><td>{@link RequestRefusedException}</td><td>read the list of errors: the request broke a rule of the club</td></tr>
 * <tr><td>{@link ResourceNotFoundException}</td><td>check the address and the ids</td></tr>
 * <tr><td>{@link TooManyRequestsException}</td><td>wait as long as it says</td></tr>
 * <tr><td>{@link ServerFailedException}</td><td>try again later</td></tr>
 * <tr><td>{@link ConnectionFailedException}, {@link TimedOutException}</td><td>check the network; a change may or may not have happened</td></tr>
 * <tr><td>{@link AnswerNotUnderstoodException}</td><td>check for a proxy, a login page, or another version of the API in between</td></tr>
 * </table>
 *
 * Messages name the HTTP method and the path of the operation, never query values, credentials or bodies.
 */
public abstract class PerfectGymException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String operation;
    private final int status;
    private final Duration retryAfter;
    private final boolean mayHaveBeenCarriedOut;

    /**
     * For the subclasses.
     *
     * @param message what went wrong and what to do
     * @param operation HTTP method and path below the base address, or null outside of a call
     * @param status HTTP status, or 0 when there was no answer
     * @param cause what caused it, or null
     */
    protected PerfectGymException(String message, String operation, int status, Throwable cause) {
        this(message, operation, status, null, false, cause);
    }

    /**
     * For the subclasses that know when to try again, or whether a change was made.
     *
     * @param message what went wrong and what to do
     * @param operation HTTP method and path below the base address, or null outside of a call
     * @param status HTTP status, or 0 when there was no answer
     * @param retryAfter how long to wait before the next try, or null if unknown
     * @param mayHaveBeenCarriedOut whether the server may have changed something
     * @param cause what caused it, or null
     */
    protected PerfectGymException(
            String message,
            String operation,
            int status,
            Duration retryAfter,
            boolean mayHaveBeenCarriedOut,
            Throwable cause) {
        super(operation == null ? message : operation + ": " + message, cause);
        this.operation = operation;
        this.status = status;
        this.retryAfter = retryAfter;
        this.mayHaveBeenCarriedOut = mayHaveBeenCarriedOut;
    }

    /**
     * Makes an exception of the same class, caused by this one, with the same status and with what else the class holds.
     *
     * @param message what went wrong and what to do, without the operation
     * @param operation HTTP method and path below the base address, or null outside of a call
     * @param retryAfter how long to wait before the next try, or null if unknown
     * @param mayHaveBeenCarriedOut whether the server may have changed something
     * @return the copy
     */
    protected abstract PerfectGymException copy(
            String message, String operation, Duration retryAfter, boolean mayHaveBeenCarriedOut);

    /**
     * The same failure with the operation during which it happened: a filter, for example, does not know it.
     *
     * @param operation HTTP method and path below the base address
     * @return a copy that names the operation, or this exception if it already names one
     */
    public final PerfectGymException during(String operation) {
        return this.operation == null ? copy(description(), operation, retryAfter, mayHaveBeenCarriedOut) : this;
    }

    /**
     * The same failure for a call that needed this one, and was not sent because this one failed.
     *
     * @param message what went wrong and what to do, without the operation
     * @param retryAfter how long that call should wait, or null if unknown
     * @return a copy with a stack trace of its own; it keeps the operation of this exception
     */
    public final PerfectGymException forCallNotSent(String message, Duration retryAfter) {
        return copy(message, operation, retryAfter, false);
    }

    /**
     * What went wrong, without the operation.
     *
     * @return the message as it was given to the constructor
     */
    public final String description() {
        return operation == null ? getMessage() : getMessage().substring(operation.length() + 2);
    }

    /** Whether an operation is more than a read. */
    static boolean changesSomething(String operation) {
        return operation != null && !operation.startsWith("GET ") && !operation.startsWith("HEAD ");
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
     * @return the time, counted from the creation of the exception; empty if unknown, or if waiting does not help
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /**
     * Whether the server may have carried out the request although the call failed; then check before repeating it. Reads are recognised by
     * their HTTP method; the few GETs that change something are marked {@link io.github.perfectgym4j.client.api.ChangesSomething}.
     *
     * @return false if nothing was changed: the request was refused, was never sent, or was a read; true if that is unknown
     */
    public boolean mayHaveBeenCarriedOut() {
        return mayHaveBeenCarriedOut;
    }

    /**
     * Whether the failure is temporary: of the network or the server, or too many requests. Otherwise a person has to act.
     *
     * @return true if the same call may succeed later
     */
    public boolean isTemporary() {
        return false;
    }
}
