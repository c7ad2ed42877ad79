package io.github.perfectgym4j.internal.call;

import io.github.perfectgym4j.client.api.ChangesSomething;
import io.github.perfectgym4j.client.auth.Authentication.NextStep;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.AcceptLanguage;
import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.client.event.Operation;
import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;

/**
 * One call of an operation, with everything that belongs to it from the caller's method to the exception that the caller gets. Filters and
 * readers find it with the request ({@link #of}) or on the thread ({@link #current}).
 *
 * <p>Used by one thread at a time.
 */
public final class Call {

    private static final ThreadLocal<Call> CURRENT = new ThreadLocal<>();
    private static final String PROPERTY = Call.class.getName();
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

    /** Stands for "no deadline". */
    private static final long NEVER = Long.MIN_VALUE;

    private final Operation operation;
    private final Method method;
    private final Caller caller;
    private final SecondTry secondTry;
    private Type answerType;
    private UnaryOperator<URI> address;
    private Languages languages = Languages.NONE;
    private String httpMethod;
    private boolean isHarmless;
    private boolean otherTokenTried;
    private boolean otherWayTried;

    private long deadline = NEVER;
    private Duration timeout;
    private int maxBody = CallSettings.DEFAULTS.maxBody();
    private int retries;
    private volatile Call inner;
    private volatile Runnable canceller;
    private volatile boolean aborted;

    // Of the request that was sent last.
    private Proof proof;
    private NextStep nextStep;
    private ClientResponseContext answer;
    private URI target;
    private boolean heldBack;
    private int status;

    Call(Operation operation, Method method, Caller caller, SecondTry secondTry) {
        this.operation = operation;
        this.method = method;
        this.caller = caller;
        this.secondTry = secondTry;
    }

    /**
     * A call that is no method of an interface with {@link io.github.perfectgym4j.client.api.PerfectGymApi}.
     *
     * @param operation what is called
     * @return the call
     */
    public static Call of(Operation operation) {
        return new Call(operation, null, null, null);
    }

    /**
     * The call that a request belongs to.
     *
     * @param request the request
     * @return the call; nothing if the request was not sent through {@link Calls}
     */
    public static Optional<Call> of(ClientRequestContext request) {
        return Optional.ofNullable((Call) request.getProperty(PROPERTY));
    }

    /**
     * The call that this thread makes.
     *
     * @return the call; nothing outside of one
     */
    public static Optional<Call> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /**
     * Sends the request to another address than the interface's.
     *
     * @param made makes the address from the interface's; what it throws ends the call
     * @return this call
     */
    public Call addressed(UnaryOperator<URI> made) {
        address = made;
        return this;
    }

    /**
     * Says what the answer holds, where the method of the interface cannot.
     *
     * @param type the type, with its arguments
     * @return this call
     */
    public Call answering(Type type) {
        answerType = type;
        return this;
    }

    /**
     * Marks the call as a read, regardless of its HTTP method.
     *
     * @return this call
     */
    public Call changingNothing() {
        isHarmless = true;
        return this;
    }

    /**
     * Sends the next request by another HTTP method than the interface's.
     *
     * @param other the HTTP method
     */
    public void by(String other) {
        httpMethod = other;
    }

    /**
     * Limits the time of the call, from now on.
     *
     * @param most the time
     * @return this call
     */
    public Call within(Duration most) {
        timeout = most;
        deadline = Deadlines.SYSTEM.now() + most.toNanos();
        return this;
    }

    Call in(Languages choice) {
        languages = choice;
        return this;
    }

    /**
     * The languages in which the answer is wanted.
     *
     * @return the languages; nothing if they do not matter
     */
    public Optional<AcceptLanguage> languages() {
        return languages.current();
    }

    Call reading(int bytes) {
        maxBody = bytes;
        return this;
    }

    Call repeating(int times) {
        retries = times;
        return this;
    }

    /** How often the call is repeated at most. */
    int retries() {
        return retries;
    }

    /**
     * How large the body of the answer may be.
     *
     * @return the number of bytes
     */
    public int maxBody() {
        return maxBody;
    }

    /**
     * What is left of the time of the call, and of the calls around it.
     *
     * @return the time, not negative; nothing if there is no limit
     */
    public Optional<Duration> remaining() {
        return deadline == NEVER
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(Math.max(0, deadline - Deadlines.SYSTEM.now())));
    }

    boolean isOver(long now) {
        return deadline != NEVER && now - deadline >= 0;
    }

    /**
     * The time-out, if the call has run longer than it may.
     *
     * @return the time-out, or nothing
     */
    public Optional<Duration> exceeded() {
        return aborted || isOver(Deadlines.SYSTEM.now()) ? Optional.ofNullable(timeout) : Optional.empty();
    }

    /**
     * Ends the call if it has run longer than it may.
     *
     * @throws TimedOutException if it has
     */
    public void requireTime() {
        exceeded().ifPresent(most -> {
            throw timedOut(most, true, null);
        });
    }

    TimedOutException timedOut(Duration most, boolean sent, Throwable cause) {
        boolean mayBeDone = sent && mayHaveBeenCarriedOut();
        return new TimedOutException(
                (sent ? "no complete answer" : "no connection") + " within perfectgym.call-timeout (" + most + ")"
                        + (mayBeDone ? "; it may have been carried out" : ""),
                operation.toString(),
                mayBeDone,
                Causes.shown(cause));
    }

    /** Ends the request that is under way, from another thread: the call's time is over. */
    void abort() {
        aborted = true;
        Call within = inner;
        if (within != null) {
            within.abort();
        }
        cancel();
    }

    /**
     * Aborts the request, so that its connection is closed and nothing more is read. No effect on runtimes that do not support it.
     */
    public void cancel() {
        Runnable how = canceller;
        if (how != null) {
            how.run();
        }
    }

    /**
     * Sets how the next request is aborted.
     *
     * @param how breaks it off, from any thread, once or more often
     */
    public void cancelBy(Runnable how) {
        canceller = how;
        if (aborted) {
            how.run();
        }
    }

    Call as(Caller who) {
        Call same = new Call(operation, method, who, secondTry);
        same.answerType = answerType;
        same.address = address;
        same.isHarmless = isHarmless;
        return same;
    }

    /**
     * Sends a request as this call's. A call within a call, such as a sign-in, takes its place until it is over. What was read from the
     * answer is released: RESTEasy's answers have finalizers, and would keep it in memory until one has run.
     *
     * @param request sends the request, on this thread
     * @param <T> type of the answer
     * @return the answer
     * @throws ErrorResponseException if the answer is no success
     * @throws Exception what else sending the request throws
     */
    public <T> T send(Callable<T> request) throws Exception {
        Call outer = CURRENT.get();
        CURRENT.set(this);
        begin(outer);
        try {
            T answered = request.call();
            if (answered == null && (method == null || method.getReturnType() != void.class)) {
                throw new UnreadableAnswerException(": it is empty", null);
            }
            return answered;
        } catch (RuntimeException e) {
            throw unwrapped(e);
        } finally {
            restore(outer);
            Deadlines.SYSTEM.forget(this);
            canceller = null;
            if (answer != null) {
                answer.setEntityStream(InputStream.nullInputStream());
                answer = null;
            }
        }
    }

    /** What the runtime has wrapped: an answer that is no success, or an error of the machine, which is the caller's to see. */
    private static RuntimeException unwrapped(RuntimeException thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Error error) {
                throw error;
            }
        }
        return ErrorResponseException.in(thrown)
                .map(RuntimeException.class::cast)
                .orElse(thrown);
    }

    /** A call within a call ends with the outer one at the latest. */
    private void begin(Call outer) {
        if (outer != null && outer.deadline != NEVER && (deadline == NEVER || outer.deadline - deadline < 0)) {
            deadline = outer.deadline;
            timeout = outer.timeout;
        }
        if (outer != null) {
            outer.inner = this;
        }
        if (deadline != NEVER) {
            Deadlines.SYSTEM.watch(this);
        }
    }

    private static void restore(Call outer) {
        if (outer == null) {
            CURRENT.remove();
        } else {
            outer.inner = null;
            CURRENT.set(outer);
        }
    }

    /** Whether the request is to be sent again: with another token, because 401 means that nothing was done, or in another way. */
    boolean isToBeSentAgain(int status) {
        if (status == Status.UNAUTHORIZED.getStatusCode() && nextStep == NextStep.STALE) {
            return !isOver(Deadlines.SYSTEM.now());
        }
        if (status == Status.UNAUTHORIZED.getStatusCode() && nextStep == NextStep.TRY_AGAIN && !otherTokenTried) {
            otherTokenTried = true;
            return true;
        }
        if (secondTry != null && !otherWayTried && secondTry.prepare(this, status)) {
            otherWayTried = true;
            return true;
        }
        return false;
    }

    /**
     * Attaches the call to its request, and makes the request the call's.
     *
     * @param request the request
     */
    public void begin(ClientRequestContext request) {
        request.setProperty(PROPERTY, this);
        if (httpMethod != null) {
            request.setMethod(httpMethod);
        }
        if (address != null) {
            request.setUri(address.apply(request.getUri()));
        }
        target = request.getUri();
        heldBack = false;
        status = 0;
    }

    /** The request waits for its proof of identity: nothing is sent before {@link #proved}. */
    public void holdBack() {
        heldBack = true;
    }

    /** Whether the last request was not sent, because there was no proof for it. */
    boolean isHeldBack() {
        return heldBack;
    }

    /**
     * Remembers the status of the answer.
     *
     * @param received the HTTP status
     */
    public void received(int received) {
        status = received;
    }

    /** The HTTP status of the answer; 0 if there was none. */
    int status() {
        return status;
    }

    /** Where the request went, or was to go; null if there was none. */
    URI target() {
        return target;
    }

    /** Whether a change may have been made by a request that was not answered as it should. */
    boolean mayHaveBeenCarriedOut() {
        return changesSomething() && !heldBack;
    }

    /**
     * Whether the operation is more than a read.
     *
     * @return true by the HTTP method, or because {@link ChangesSomething} says so
     */
    public boolean changesSomething() {
        return !isHarmless && !SAFE_METHODS.contains(operation.httpMethod())
                || method != null && method.isAnnotationPresent(ChangesSomething.class);
    }

    /**
     * Remembers the answer, to release it after the call.
     *
     * @param received the answer
     */
    public void answered(ClientResponseContext received) {
        answer = received;
    }

    /**
     * Remembers the proof that was sent.
     *
     * @param sent the proof
     */
    public void proved(Proof sent) {
        proof = sent;
        nextStep = null;
        heldBack = false;
    }

    /**
     * The proof that was sent last.
     *
     * @return the proof, or nothing
     */
    public Optional<Proof> proof() {
        return Optional.ofNullable(proof);
    }

    /**
     * Remembers what can be done after the server did not accept the proof.
     *
     * @param next what can be done
     */
    public void rejected(NextStep next) {
        nextStep = next;
    }

    Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    /**
     * What is called.
     *
     * @return the operation
     */
    public Operation operation() {
        return operation;
    }

    /**
     * The method of the interface.
     *
     * @return the method; nothing where the call is none
     */
    public Optional<Method> method() {
        return Optional.ofNullable(method);
    }

    /**
     * Who is calling, where that is not injected.
     *
     * @return the caller, or nothing
     */
    public Optional<Caller> caller() {
        return Optional.ofNullable(caller);
    }

    /**
     * What the answer holds, where the method of the interface cannot say it.
     *
     * @return the type, or nothing
     */
    public Optional<Type> answerType() {
        return Optional.ofNullable(answerType);
    }
}
