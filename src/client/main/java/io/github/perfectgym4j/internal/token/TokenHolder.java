package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.auth.TokenStore;
import io.github.perfectgym4j.client.config.Login;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.config.TokenSettings;
import io.github.perfectgym4j.client.error.ClientClosedException;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
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
import java.util.function.UnaryOperator;
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
 * <tr><td rowspan="6">a proof is asked for</td><td>T fresh</td><td>-</td><td>T; no lock, nothing allocated</td></tr>
 * <tr><td>T in its last minutes, no A, no F in force</td><td>A begins</td><td>the new token; T if that fails</td></tr>
 * <tr><td>T in its last minutes, A or F in force</td><td>-</td><td>T</td></tr>
 * <tr><td>no T or T at its end, no A, no F in force</td><td>A begins</td><td>the new token, or the failure</td></tr>
 * <tr><td>no T or T at its end, A</td><td>-</td><td>waits for A: its token, or its failure</td></tr>
 * <tr><td>no T or T at its end, F in force</td><td>-</td><td>F again, without network; other credentials in the configuration end F</td></tr>
 * <tr><td>A succeeds</td><td>A</td><td>T new, no A, no F</td><td></td></tr>
 * <tr><td>A fails</td><td>A</td><td>no A, F for the time that {@link Backoff} says; T stays</td><td></td></tr>
 * <tr><td rowspan="3">the server rejects a proof</td><td>T is another one, or none</td><td>-</td><td>try again</td></tr>
 * <tr><td>T is the one, and the last early rejection is long enough ago</td><td>no T</td><td>try again</td></tr>
 * <tr><td>T is the one, and was fetched because of a rejection just now</td><td>-</td><td>give up</td></tr>
 * <tr><td>closed</td><td>any</td><td>closed for good; A's waiters are released</td><td>{@link ClientClosedException}</td></tr>
 * </table>
 *
 * <p>A begins with a look into the {@link TokenStore}: if another server has left a usable token there, no request is made.
 */
@ApplicationScoped
@Typed(TokenHolder.class)
public class TokenHolder implements Authentication, AutoCloseable {

    private final AtomicReference<State> state = new AtomicReference<>(State.EMPTY);
    private final SettingsSource settings;
    private final SignIn signIn;
    private final SafeTokenStore shared;
    private final TimeSource time;
    private final DoubleSupplier random;
    private final TokenEvents events;

    /** Not {@code this}: in place of that, CDI's proxies hand out themselves. */
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
     * @param events told what happens
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
     * @param events told what happens
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
        this.shared = new SafeTokenStore(store);
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
        Token token = state.get().token;
        return token != null && token.isFresh(time.nanos()) ? token.proof() : proofSlowly();
    }

    private Proof proofSlowly() {
        while (true) {
            State now = state.get();
            if (now.closed) {
                throw new ClientClosedException();
            }
            long nanos = time.nanos();
            Token usable = now.token != null && now.token.isUsable(nanos) ? now.token : null;
            if (usable != null && (usable.isFresh(nanos) || now.attempt != null || isInForce(now.failure, nanos))) {
                return usable.proof();
            }
            if (now.attempt != null) {
                return now.attempt
                        .await(settings.current().token().waitTimeout())
                        .proof();
            }
            if (isInForce(now.failure, nanos)) {
                throw now.failure.again(nanos);
            }
            Attempt attempt = new Attempt();
            if (state.compareAndSet(now, now.with(attempt))) {
                return run(attempt, now);
            }
        }
    }

    private boolean isInForce(FailedSignIn failure, long nanos) {
        return failure != null && failure.isInForce(nanos) && !hasOtherCredentials(failure);
    }

    private boolean hasOtherCredentials(FailedSignIn failure) {
        if (!(failure.cause() instanceof CredentialsRefusedException)) {
            return false;
        }
        try {
            Optional<Login> login = settings.reload().login();
            return login.isPresent() && !login.get().equals(failure.login());
        } catch (ConfigurationException e) {
            return false;
        }
    }

    /** Makes the attempt that this thread has announced, and tells everybody how it ended. */
    private Proof run(Attempt attempt, State before) {
        Login login = null;
        try {
            Settings current = settings.current();
            login = current.login().orElseThrow(MissingCredentials::ofApplication);
            Token token = fetch(current, login, before);
            settle(s -> s.with(token));
            attempt.succeed(token);
            return token.proof();
        } catch (ConfigurationException e) {
            settle(State::withoutAttempt);
            attempt.fail(e);
            throw e;
        } catch (PerfectGymException e) {
            long nanos = time.nanos();
            FailedSignIn failure = failure(e, login, before.failure, nanos);
            settle(s -> s.with(failure));
            attempt.fail(e);
            if (before.token != null && before.token.isUsable(nanos) && state.get().token == before.token) {
                return before.token.proof();
            }
            throw e;
        } catch (RuntimeException | Error e) {
            settle(State::withoutAttempt);
            attempt.fail(e);
            throw e;
        }
    }

    private Token fetch(Settings current, Login login, State before) {
        Optional<Token> left = shared.load(current, login, before.token, before.lastRejected, time, random);
        if (left.isPresent()) {
            return left.get();
        }
        // The life is counted from before the request: the server's clock starts later, so a token is never used for
        // too long.
        long started = time.nanos();
        OAuthToken answer = signIn.with(SignInForm.of(login));
        Duration life = answer.lifetime(current.token().maxLifetime());
        Token token = Token.issued(answer.accessToken(), life, started, time.instant(), current.token(), random);
        shared.save(current, login, token);
        events.signedIn(Duration.ofNanos(time.nanos() - started), life);
        return token;
    }

    private FailedSignIn failure(PerfectGymException e, Login login, FailedSignIn last, long nanos) {
        TokenSettings numbers = settings.current().token();
        boolean refused = e instanceof CredentialsRefusedException;
        boolean sameKind = last != null
                && refused == last.cause() instanceof CredentialsRefusedException
                && (!refused || login.equals(last.login()));
        int before = sameKind ? last.count() : 0;
        Duration wait = new Backoff(numbers, random).after(e, before);
        events.signInFailed(e, wait);
        return new FailedSignIn(e, login, before + 1, nanos + wait.toNanos());
    }

    private void settle(UnaryOperator<State> change) {
        state.updateAndGet(s -> s.closed ? s : change.apply(s));
    }

    @Override
    public NextStep rejected(Proof rejected) {
        while (true) {
            State now = state.get();
            if (now.closed) {
                return NextStep.GIVE_UP;
            }
            Token token = now.token;
            if (token == null || token.proof() != rejected) {
                return NextStep.TRY_AGAIN;
            }
            long nanos = time.nanos();
            // Near its end a token is rejected by the server's clock, not because something is wrong with it.
            boolean early = token.isFresh(nanos);
            if (early && now.isEarlyRejectionWithin(settings.current().token().minInterval(), nanos)) {
                events.rejected(false);
                return NextStep.GIVE_UP;
            }
            if (state.compareAndSet(now, now.rejected(token, early ? nanos : null))) {
                shared.remove(settings.current(), token);
                events.rejected(true);
                return NextStep.TRY_AGAIN;
            }
        }
    }

    /**
     * What is known of the token, from memory.
     *
     * @return a picture of this moment
     */
    public TokenStatus status() {
        State now = state.get();
        long nanos = time.nanos();
        Token token = now.token != null && now.token.isUsable(nanos) ? now.token : null;
        FailedSignIn failure = now.failure;
        return new TokenStatus(
                Optional.ofNullable(token).map(t -> t.stored().issuedAt()),
                Optional.ofNullable(token).map(t -> t.stored().expiresAt()),
                Optional.ofNullable(failure).map(f -> f.cause().getMessage()),
                Optional.ofNullable(failure).map(f -> f.remaining(nanos)).filter(wait -> !wait.isZero()),
                failure != null && failure.cause() instanceof CredentialsRefusedException);
    }

    /** Forgets the token and releases everybody who waits for one. */
    @Override
    @PreDestroy
    public void close() {
        State last = state.getAndSet(State.CLOSED);
        if (last.attempt != null) {
            last.attempt.fail(new ClientClosedException());
        }
    }

    /** The whole state; see the table of transitions. */
    private record State(
            Token token,
            Attempt attempt,
            FailedSignIn failure,
            Token lastRejected,
            Long lastEarlyRejection,
            boolean closed) {

        static final State EMPTY = new State(null, null, null, null, null, false);
        static final State CLOSED = new State(null, null, null, null, null, true);

        State with(Attempt begun) {
            return new State(token, begun, failure, lastRejected, lastEarlyRejection, false);
        }

        State withoutAttempt() {
            return new State(token, null, failure, lastRejected, lastEarlyRejection, false);
        }

        State with(Token fetched) {
            return new State(fetched, null, null, lastRejected, lastEarlyRejection, false);
        }

        State with(FailedSignIn failed) {
            return new State(token, null, failed, lastRejected, lastEarlyRejection, false);
        }

        State rejected(Token dropped, Long early) {
            return new State(null, attempt, failure, dropped, early == null ? lastEarlyRejection : early, false);
        }

        boolean isEarlyRejectionWithin(Duration interval, long nanos) {
            return lastEarlyRejection != null && nanos - lastEarlyRejection < interval.toNanos();
        }
    }
}
