package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.auth.TokenStore;
import io.github.perfectgym4j.client.config.Login;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.error.ClientClosedException;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.client.event.TokenEvents;
import io.github.perfectgym4j.client.event.TokenStatus;
import io.github.perfectgym4j.internal.config.MissingCredentials;
import io.github.perfectgym4j.internal.config.SettingsSource;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleSupplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * The application's own token: fetched at the first need, replaced shortly before its end, dropped when the server rejects it; one request to
 * the token endpoint at a time, however many callers there are.
 *
 * <p>All state is one immutable value, exchanged by compare-and-set. With <em>T</em> the token, <em>A</em> a sign-in under way and <em>F</em>
 * the last failure, not to be repeated before its time:
 *
 * <table>
 * <caption>Transitions</caption>
 * <tr><th>what happens</th><th>in state</th><th>leads to</th><th>the caller gets</th></tr>
 * <tr><td rowspan="7">a proof is asked for</td><td>T fresh</td><td>-</td><td>T; no lock, nothing allocated</td></tr>
 * <tr><td>T in its last minutes, no A, no F in force</td><td>A begins</td><td>the new token; T if that fails</td></tr>
 * <tr><td>T in its last minutes, A or F in force</td><td>-</td><td>T</td></tr>
 * <tr><td>no T or T at its end, no A, no F in force</td><td>A begins</td><td>the new token, or the failure</td></tr>
 * <tr><td>no T or T at its end, A</td><td>-</td><td>waits for A: its token, or its failure</td></tr>
 * <tr><td>no fresh T, A overdue</td><td>another A begins, without the store</td><td>as if there were no A</td></tr>
 * <tr><td>no T or T at its end, F in force</td><td>-</td><td>F again, without network; other credentials in the configuration end F</td></tr>
 * <tr><td>A succeeds</td><td>A</td><td>T new, no A, no F</td><td></td></tr>
 * <tr><td rowspan="2">A fails</td><td>A</td><td>no A, F for the time that {@link Backoff} says; T stays</td><td></td></tr>
 * <tr><td>A, its thread was interrupted, or ended for another reason for the first time</td><td>no A</td><td>those who wait begin another A</td></tr>
 * <tr><td rowspan="4">the server rejects a proof</td><td>T is another one, or none</td><td>-</td><td>stale</td></tr>
 * <tr><td>T is the one, at its end or out of the store</td><td>no T</td><td>stale</td></tr>
 * <tr><td>T is the one, and the last sign-in because of a rejection is long enough ago</td><td>no T</td><td>try again</td></tr>
 * <tr><td>T is the one, and was fetched because of a rejection just now</td><td>-</td><td>give up</td></tr>
 * <tr><td>closed</td><td>any</td><td>closed for good; A's waiters are released</td><td>{@link ClientClosedException}</td></tr>
 * </table>
 *
 * <p>A begins with a look into the {@link TokenStore}: if another server has left a usable token there, no request is made. Store and
 * listeners are notified of a change after it has been made, and cannot undo it.
 */
@ApplicationScoped
@Typed(TokenHolder.class)
public class TokenHolder implements Authentication, AutoCloseable {

    /** Frames of the interpreter, some hundred bytes each. */
    private static final int STACK_TO_END_AN_ATTEMPT = 200;

    private final AtomicReference<TokenState> state = new AtomicReference<>(TokenState.EMPTY);
    private final SettingsSource settings;
    private final SignIn signIn;
    private final SafeTokenStore shared;
    private final TimeSource time;
    private final DoubleSupplier random;
    private final TokenEvents events;

    /** Not {@code this}, in place of which CDI's proxies return themselves. */
    private final Authentication direct = new Authentication() {

        @Override
        public Proof proof() {
            return TokenHolder.this.proof();
        }

        @Override
        public NextStep rejected(Proof rejected) {
            return TokenHolder.this.rejected(rejected);
        }
    };

    /** For CDI's proxies. */
    protected TokenHolder() {
        this(null, null, null, null, null, null);
    }

    /**
     * For CDI.
     *
     * @param settings who the application is
     * @param oauth the token endpoint
     * @param stores the application's own store, if it has one
     * @param events the listeners
     */
    @Inject
    public TokenHolder(
            SettingsSource settings,
            @RestClient OAuthClient oauth,
            @Any Instance<TokenStore> stores,
            @Any Instance<TokenEvents> events) {
        this(
                settings,
                new SignIn(oauth),
                stores.isResolvable() ? stores.get() : new MemoryTokenStore(),
                TimeSource.SYSTEM,
                () -> ThreadLocalRandom.current().nextDouble(),
                new AllTokenEvents(events));
    }

    /**
     * For Java SE and tests.
     *
     * @param settings who the application is
     * @param signIn makes the request
     * @param store where tokens are kept
     * @param time the clocks
     * @param random numbers from 0 to 1
     * @param events the listeners
     */
    public TokenHolder(
            SettingsSource settings,
            SignIn signIn,
            TokenStore store,
            TimeSource time,
            DoubleSupplier random,
            TokenEvents events) {
        this.settings = settings;
        this.signIn = signIn;
        this.shared = new SafeTokenStore(store, time);
        this.time = time;
        this.random = random;
        this.events = events;
    }

    /**
     * This holder without CDI's proxy, whose every call allocates: for those who ask for a proof with each request.
     *
     * @return the same token; usable as long as this holder is
     */
    public Authentication direct() {
        return direct;
    }

    @Override
    public Proof proof() {
        Token token = state.get().token();
        return token != null && token.isFresh(time.nanos()) ? token.proof() : proofSlowly();
    }

    private Proof proofSlowly() {
        long begun = time.nanos();
        while (true) {
            TokenState now = state.get();
            if (now.closed()) {
                throw new ClientClosedException();
            }
            long nanos = time.nanos();
            Attempt underWay = now.attempt() == null || now.attempt().isOverdue(nanos) ? null : now.attempt();
            if (now.hasUsable(nanos)
                    && (now.token().isFresh(nanos) || underWay != null || isInForce(now.failure(), nanos))) {
                return now.token().proof();
            }
            Duration limit = settings.current().token().waitTimeout();
            if (underWay != null) {
                if (nanos - begun >= limit.toNanos()) {
                    throw new TimedOutException(
                            "no token within perfectgym.token.wait-timeout (" + limit
                                    + "): another call's sign-in is still" + " under way",
                            null,
                            false,
                            null);
                }
                Token token = underWay.await(nanos);
                if (token != null) {
                    return token.proof();
                }
                continue;
            }
            if (isInForce(now.failure(), nanos)) {
                throw now.failure().again(nanos);
            }
            requireStack(STACK_TO_END_AN_ATTEMPT, 0, 0, 0);
            Attempt attempt = new Attempt(now.token(), nanos + limit.toNanos());
            if (state.compareAndSet(now, now.beginning(attempt))) {
                return run(attempt, now);
            }
        }
    }

    /** Overflows now rather than when an attempt must be ended. */
    private static long requireStack(int frames, long a, long b, long c) {
        return frames == 0 ? a : requireStack(frames - 1, a + b, b + c, c + 1) + a;
    }

    private boolean isInForce(FailedSignIn failure, long nanos) {
        return failure != null && failure.isInForce(nanos) && !hasOtherCredentials(failure);
    }

    private boolean hasOtherCredentials(FailedSignIn failure) {
        if (failure.kind() != FailedSignIn.Kind.REFUSED) {
            return false;
        }
        try {
            Optional<Login> login = settings.reload().login();
            return login.isPresent() && !login.get().equals(failure.login());
        } catch (ConfigurationException e) {
            return false;
        }
    }

    /** Makes the attempt that this thread has announced, and publishes its result. */
    private Proof run(Attempt attempt, TokenState before) {
        Settings current = null;
        Login login = null;
        Token fetched;
        try {
            current = settings.current();
            login = current.login().orElseThrow(MissingCredentials::ofApplication);
            fetched = fetch(attempt, current, login, before);
        } catch (Throwable e) {
            return failed(attempt, before, login, e);
        }
        if (fetched == null) {
            attempt.abandon();
            return proofSlowly();
        }
        TokenState now;
        do {
            now = state.get();
        } while (!state.compareAndSet(now, now.after(attempt, fetched)));
        attempt.succeed(fetched);
        if (!fetched.ofStore()) {
            long nanos = time.nanos();
            shared.save(current, login, fetched);
            events.signedIn(Duration.ofNanos(nanos - fetched.since()), fetched.life());
        }
        if (now.closed()) {
            throw new ClientClosedException();
        }
        return fetched.proof();
    }

    private Token fetch(Attempt attempt, Settings current, Login login, TokenState before) {
        if (before.attempt() == null && !before.rejections().ofStore()) {
            Optional<Token> left = shared.load(current, login, before.token(), before.rejections(), random);
            if (left.isPresent()) {
                return left.get();
            }
            if (state.get().attempt() != attempt) {
                // While the store kept this thread, another one has taken over.
                return null;
            }
        }
        // The life is counted from before the request: the server's clock starts later, so a token is never used for
        // too long.
        long started = time.nanos();
        OAuthToken answer = signIn.with(SignInForm.of(login));
        Duration life = answer.lifetime(current.token());
        return Token.issued(answer.accessToken(), life, started, time.instant(), current.token(), random);
    }

    /** Ends an attempt that has failed: first of all releases those who wait, then does everything else. */
    private Proof failed(Attempt attempt, TokenState before, Login login, Throwable thrown) {
        FailedSignIn failure = null;
        TokenState now;
        try {
            if (!isOwnAffair(thrown)) {
                Backoff backoff = new Backoff(settings.current().token(), random);
                failure = FailedSignIn.of(thrown, login, before.failure(), time.nanos(), backoff);
            }
        } finally {
            do {
                now = state.get();
            } while (!state.compareAndSet(now, now.after(attempt, failure)));
            if (thrown instanceof PerfectGymException forAll && !isInterruption(thrown)) {
                attempt.fail(forAll);
            } else {
                attempt.abandon();
            }
        }
        if (failure != null) {
            events.signInFailed(failure.cause(), failure.remaining(time.nanos()));
        }
        if (now.closed()) {
            throw new ClientClosedException(null, thrown instanceof Exception ? thrown : null);
        }
        if (thrown instanceof PerfectGymException known) {
            TokenState last = state.get();
            if (!(known instanceof ConfigurationException) && last.hasUsable(time.nanos())) {
                return last.token().proof();
            }
            throw failure == null ? known : failure.forLeader(time.nanos());
        }
        throw TokenHolder.<RuntimeException>asItIs(thrown);
    }

    /** A failure that says nothing about the server and the credentials. */
    private static boolean isOwnAffair(Throwable thrown) {
        return thrown instanceof ConfigurationException || isInterruption(thrown);
    }

    private static boolean isInterruption(Throwable thrown) {
        return Thread.currentThread().isInterrupted()
                && (!(thrown instanceof PerfectGymException) || thrown instanceof ConnectionFailedException);
    }

    /** Rethrows errors and undeclared checked exceptions unchanged. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E asItIs(Throwable thrown) throws E {
        throw (E) thrown;
    }

    @Override
    public NextStep rejected(Proof rejected) {
        while (true) {
            TokenState now = state.get();
            Token token = now.token();
            if (token == null || token.proof() != rejected) {
                // Also when closed: the next proof reports it.
                return NextStep.STALE;
            }
            long nanos = time.nanos();
            // Near its end a token is rejected by the server's clock, not because something is wrong with it.
            boolean early = token.isFresh(nanos);
            Duration interval = settings.current().token().minInterval();
            if (early && !token.ofStore() && now.rejections().causedSignInWithin(interval, nanos)) {
                events.rejected(false);
                return NextStep.GIVE_UP;
            }
            if (state.compareAndSet(now, now.without(token, early))) {
                shared.remove(settings.current(), token);
                events.rejected(true);
                return token.ofStore() || !token.isUsable(nanos) ? NextStep.STALE : NextStep.TRY_AGAIN;
            }
        }
    }

    /**
     * The state of the token, from memory.
     *
     * @return a picture of this moment
     */
    public TokenStatus status() {
        TokenState now = state.get();
        long nanos = time.nanos();
        Optional<Token> token = now.hasUsable(nanos) ? Optional.of(now.token()) : Optional.empty();
        Optional<FailedSignIn> failure = Optional.ofNullable(now.failure());
        return new TokenStatus(
                token.map(t -> t.stored().issuedAt()),
                token.map(t -> t.stored().expiresAt()),
                failure.map(f -> f.cause().getMessage()),
                failure.map(f -> f.remaining(nanos)).filter(wait -> !wait.isZero()),
                failure.filter(f -> f.cause() instanceof CredentialsRefusedException)
                        .isPresent());
    }

    /** Forgets the token and releases all waiting callers. */
    @Override
    @PreDestroy
    public void close() {
        TokenState last = state.getAndSet(TokenState.CLOSED);
        if (last.attempt() != null) {
            last.attempt().fail(new ClientClosedException());
        }
    }
}
