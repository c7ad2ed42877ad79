package io.github.perfectgym4j.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.auth.StoredToken;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.error.ClientClosedException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.event.TokenEvents;
import io.github.perfectgym4j.internal.call.TestAnswers;
import jakarta.ws.rs.ProcessingException;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Everything at once: many threads, a token endpoint, a store and listeners that fail in every way, tokens that end and are rejected, clocks
 * that jump. What each thread and each answer does follows from a fixed seed; how they meet does not.
 */
class TokenStressTest {

    private static final Logger LOG = Logger.getLogger(TokenHolder.class.getPackageName());
    private static final long SEED = 20261128;
    private static final int THREADS = 16;
    private static final int CALLS_OF_EACH = 20_000;
    private static final long MOST_NANOS = Duration.ofSeconds(15).toNanos();

    private final FakeTime time = new FakeTime();
    private final AtomicInteger signingIn = new AtomicInteger();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger signIns = new AtomicInteger();
    private final AtomicInteger tooEarly = new AtomicInteger();
    private final AtomicReference<Long> coolDownUntil = new AtomicReference<>();
    private final Random answers = new Random(SEED);

    /** Real requests take a while, in which others come. */
    private OAuthToken answer(int number, int kind) {
        Thread.yield();
        switch (kind) {
            case 0:
                coolDownUntil.set(time.nanos() + Duration.ofMinutes(1).toNanos());
                throw TestAnswers.status(400);
            case 1:
                throw TestAnswers.status(503, Duration.ofSeconds(2));
            case 2:
                throw new ProcessingException(new SocketException("Connection reset"));
            case 3:
                throw new StackOverflowError();
            case 4:
                throw new IllegalStateException("a bug in the runtime");
            case 5:
                return null;
            case 6:
                Thread.currentThread().interrupt();
                throw new ProcessingException(new SocketException("Closed by interrupt"));
            default:
                return new OAuthToken(Secret.of("token-" + number), kind % 2 == 0 ? "60" : "0.01");
        }
    }

    private OAuthToken authorize() {
        if (signingIn.incrementAndGet() > 1) {
            atOnce.incrementAndGet();
        }
        try {
            Long until = coolDownUntil.getAndSet(null);
            if (until != null && time.nanos() - until < 0) {
                tooEarly.incrementAndGet();
            }
            int kind;
            synchronized (answers) {
                kind = answers.nextInt(40);
            }
            return answer(signIns.incrementAndGet(), kind);
        } finally {
            signingIn.decrementAndGet();
        }
    }

    @BeforeEach
    void quietly() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void asUsual() {
        LOG.setLevel(null);
    }

    @Test
    @Timeout(120)
    void everyCallEndsInATokenOrAnException() throws Exception {
        FakeTokenEndpoint endpoint = new FakeTokenEndpoint();
        endpoint.fromNowOn(this::authorize);
        FakeStore store = new FakeStore();
        store.onLoad = () -> load(store.loads.get());
        store.onSave = () -> dieAtTimes(store.saves.get());
        TokenHolder holder = new TokenHolder(
                new MutableSettings(),
                new SignIn(endpoint),
                store,
                time,
                () -> 0.5,
                new AllTokenEvents(List.of(deaf())));
        AtomicLong tokens = new AtomicLong();
        AtomicLong failures = new AtomicLong();
        AtomicLong strange = new AtomicLong();
        long end = System.nanoTime() + MOST_NANOS;
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<?>> all = new ArrayList<>();
        for (int t = 0; t < THREADS; t++) {
            Random random = new Random(SEED + t);
            all.add(threads.submit(() -> {
                for (int i = 0; i < CALLS_OF_EACH && System.nanoTime() - end < 0; i++) {
                    try {
                        Proof proof = holder.proof();
                        tokens.incrementAndGet();
                        if (random.nextInt(50) == 0) {
                            holder.rejected(proof);
                        }
                    } catch (PerfectGymException e) {
                        failures.incrementAndGet();
                        if (e instanceof ClientClosedException) {
                            strange.incrementAndGet();
                        }
                    } catch (StackOverflowError | IllegalStateException e) {
                        failures.incrementAndGet();
                    } catch (Throwable e) {
                        strange.incrementAndGet();
                    }
                    Thread.interrupted();
                    if (random.nextInt(20) == 0) {
                        time.pass(Duration.ofMillis(random.nextInt(500)));
                    }
                    if (random.nextInt(500) == 0) {
                        time.jumpWallClock(Duration.ofHours(random.nextInt(200) - 100));
                    }
                }
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();
        System.out.println("stress: " + tokens + " tokens, " + failures + " failures, " + signIns + " sign-ins, "
                + atOnce + " at once, " + tooEarly + " in a cool-down");
        assertThat(strange).hasValue(0);
        assertThat(tokens.get()).isPositive();
        assertThat(failures.get()).isPositive();
        assertThat(tooEarly).hasValue(0);
        assertThat(atOnce.get()).as("two sign-ins at once").isZero();
        endpoint.fromNowOnTokens("3600");
        time.pass(Duration.ofHours(2));
        assertThat(holder.proof()).isNotNull();
        holder.close();
        assertThat(holder.status().issuedAt()).isEmpty();
    }

    private Optional<StoredToken> load(int number) {
        dieAtTimes(number);
        return number % 5 == 0
                ? Optional.of(new StoredToken(
                        Secret.of("stored-" + number),
                        time.instant(),
                        time.instant().plusSeconds(30)))
                : Optional.empty();
    }

    private static void dieAtTimes(int number) {
        if (number % 7 == 0) {
            throw Sneaky.<RuntimeException>raise(Sneaky.deaths()[number % Sneaky.deaths().length]);
        }
    }

    /** A listener that fails whenever it is told something. */
    private static TokenEvents deaf() {
        return new TokenEvents() {

            @Override
            public void signedIn(Duration took, Duration life) {
                throw new AssertionError("made up");
            }

            @Override
            public void signInFailed(PerfectGymException failure, Duration wait) {
                if (failure instanceof CredentialsRefusedException) {
                    throw new StackOverflowError();
                }
            }

            @Override
            public void rejected(boolean replaced) {
                throw Sneaky.<RuntimeException>raise(new InterruptedException());
            }
        };
    }
}
