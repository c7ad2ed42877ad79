package io.github.perfectgym4j.internal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.auth.Authentication.NextStep;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.auth.StoredToken;
import io.github.perfectgym4j.client.auth.TokenStore;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.config.TokenSettings;
import io.github.perfectgym4j.client.error.ClientClosedException;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.client.error.TooManyRequestsException;
import io.github.perfectgym4j.internal.call.TestAnswers;
import jakarta.ws.rs.ProcessingException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The transitions of {@link TokenHolder}, one by one, with time in the test's hand. */
class TokenHolderTest {

    private static final TokenSettings NUMBERS = TokenSettings.DEFAULTS;

    private final FakeTime time = new FakeTime();
    private final FakeTokenEndpoint endpoint = new FakeTokenEndpoint();
    private final MutableSettings settings = new MutableSettings();
    private TokenStore store = new MemoryTokenStore();
    private final TokenHolder holder = holder();

    private TokenHolder holder() {
        return new TokenHolder(settings, new SignIn(endpoint), store, time, () -> 0.0, new AllTokenEvents(List.of()));
    }

    private static Supplier<OAuthToken> refusal(int status) {
        return () -> {
            throw TestAnswers.status(status);
        };
    }

    private static Supplier<OAuthToken> refusal(int status, Duration retryAfter) {
        return () -> {
            throw TestAnswers.status(status, retryAfter);
        };
    }

    private static final Supplier<OAuthToken> UNREACHABLE = () -> {
        throw new ProcessingException(new ConnectException("Connection refused"));
    };

    @Nested
    class FreshToken {

        @Test
        void isFetchedAtTheFirstNeedAndKept() {
            assertThat(endpoint.requests()).isZero();
            Proof first = holder.proof();
            time.pass(Duration.ofMinutes(50));
            assertThat(holder.proof()).isSameAs(first);
            assertThat(endpoint.requests()).isEqualTo(1);
        }

        @Test
        void survivesAJumpOfTheWallClock() {
            Proof first = holder.proof();
            time.jumpWallClock(Duration.ofDays(400));
            assertThat(holder.proof()).isSameAs(first);
            time.jumpWallClock(Duration.ofDays(-800));
            assertThat(holder.proof()).isSameAs(first);
        }
    }

    @Nested
    class LastMinutes {

        @Test
        void beginFiveMinutesBeforeTheEnd() {
            Proof first = holder.proof();
            time.pass(Duration.ofMinutes(55).minusSeconds(1));
            assertThat(holder.proof()).isSameAs(first);
            time.pass(Duration.ofSeconds(1));
            assertThat(holder.proof()).isNotSameAs(first);
            assertThat(endpoint.requests()).isEqualTo(2);
        }

        @Test
        void areATenthOfAShortLife() {
            endpoint.fromNowOnTokens("100");
            Proof first = holder.proof();
            time.pass(Duration.ofSeconds(89));
            assertThat(holder.proof()).isSameAs(first);
            time.pass(Duration.ofSeconds(1));
            assertThat(holder.proof()).isNotSameAs(first);
        }

        @Test
        void oneCallerFetchesWhileTheOthersGoOnWithTheOldToken() throws Exception {
            Proof first = holder.proof();
            time.pass(Duration.ofMinutes(56));
            CountDownLatch asked = new CountDownLatch(1);
            CountDownLatch answer = new CountDownLatch(1);
            endpoint.next(() -> {
                asked.countDown();
                await(answer);
                return endpoint.token("3600");
            });
            try (Threads threads = new Threads(1)) {
                Future<Proof> fetching = threads.call(holder::proof);
                asked.await();
                assertThat(holder.proof()).isSameAs(first);
                assertThat(holder.proof()).isSameAs(first);
                answer.countDown();
                assertThat(fetching.get()).isNotSameAs(first);
            }
            assertThat(endpoint.requests()).isEqualTo(2);
        }

        @Test
        void aFailureLeavesTheOldTokenInUseAndIsNotRepeatedAtOnce() {
            Proof first = holder.proof();
            time.pass(Duration.ofMinutes(56));
            endpoint.fromNowOn(UNREACHABLE);
            assertThat(holder.proof()).isSameAs(first);
            assertThat(holder.proof()).isSameAs(first);
            assertThat(endpoint.requests()).isEqualTo(2);
        }

        @Test
        void refusedCredentialsLeaveTheOldTokenInUseUntilItsEnd() {
            Proof first = holder.proof();
            time.pass(Duration.ofMinutes(56));
            endpoint.fromNowOn(refusal(400));
            assertThat(holder.proof()).isSameAs(first);
            time.pass(Duration.ofSeconds(30));
            assertThat(holder.proof()).isSameAs(first);
            assertThat(endpoint.requests()).isEqualTo(2);
            time.pass(Duration.ofMinutes(4));
            assertThatThrownBy(holder::proof).isInstanceOf(CredentialsRefusedException.class);
        }
    }

    @Nested
    class ManyCallers {

        @Test
        void makeOneRequestOnAColdStart() throws Exception {
            CountDownLatch answer = new CountDownLatch(1);
            endpoint.next(() -> {
                await(answer);
                return endpoint.token("3600");
            });
            Set<Proof> proofs = ConcurrentHashMap.newKeySet();
            try (Threads threads = new Threads(1_000)) {
                List<Future<Proof>> calls = new ArrayList<>();
                for (int i = 0; i < 1_000; i++) {
                    calls.add(threads.call(holder::proof));
                }
                threads.awaitBlocked(900);
                answer.countDown();
                for (Future<Proof> call : calls) {
                    proofs.add(call.get());
                }
            }
            assertThat(proofs).hasSize(1);
            assertThat(endpoint.requests()).isEqualTo(1);
        }

        /** By reflection, because the tests are compiled for Java 17. */
        @Test
        @EnabledForJreRange(min = JRE.JAVA_21)
        void makeOneRequestOnAColdStartOfTenThousandVirtualThreads() throws Exception {
            ExecutorService virtual = (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
            CountDownLatch answer = new CountDownLatch(1);
            endpoint.next(() -> {
                await(answer);
                return endpoint.token("3600");
            });
            Set<Proof> proofs = ConcurrentHashMap.newKeySet();
            try {
                List<Future<Proof>> calls = new ArrayList<>();
                for (int i = 0; i < 10_000; i++) {
                    calls.add(virtual.submit(holder::proof));
                }
                answer.countDown();
                for (Future<Proof> call : calls) {
                    proofs.add(call.get());
                }
            } finally {
                virtual.shutdownNow();
            }
            assertThat(proofs).hasSize(1);
            assertThat(endpoint.requests()).isEqualTo(1);
        }

        @Test
        void shareTheFailure() throws Exception {
            CountDownLatch answer = new CountDownLatch(1);
            endpoint.fromNowOn(() -> {
                await(answer);
                throw TestAnswers.status(400);
            });
            try (Threads threads = new Threads(50)) {
                List<Future<Proof>> calls = new ArrayList<>();
                for (int i = 0; i < 50; i++) {
                    calls.add(threads.call(holder::proof));
                }
                threads.awaitBlocked(50);
                answer.countDown();
                Set<Throwable> failures = ConcurrentHashMap.newKeySet();
                for (Future<Proof> call : calls) {
                    assertThatThrownBy(call::get)
                            .cause()
                            .isInstanceOf(CredentialsRefusedException.class)
                            .hasMessageStartingWith("POST oauth/authorize: ")
                            .satisfies(failure -> assertThat(((PerfectGymException) failure).operation())
                                    .contains("POST oauth/authorize"))
                            .satisfies(failures::add);
                }
                assertThat(failures)
                        .filteredOn(failure -> failure.getMessage().contains("of another call"))
                        .hasSize(49)
                        .allSatisfy(failure -> assertThat(failure.getMessage()).containsOnlyOnce("POST oauth"));
                assertThat(failures)
                        .as("each caller has an exception of its own")
                        .hasSize(50);
            }
            assertThat(endpoint.requests()).isEqualTo(1);
        }

        @Test
        void areReleasedWhenTheClientIsClosed() throws Exception {
            CountDownLatch asked = new CountDownLatch(1);
            CountDownLatch answer = new CountDownLatch(1);
            endpoint.next(() -> {
                asked.countDown();
                await(answer);
                return endpoint.token("3600");
            });
            try (Threads threads = new Threads(2)) {
                threads.call(holder::proof);
                asked.await();
                Future<Proof> waiting = threads.call(holder::proof);
                threads.awaitBlocked(2);
                holder.close();
                assertThatThrownBy(waiting::get).cause().isInstanceOf(ClientClosedException.class);
                answer.countDown();
            }
            assertThatThrownBy(holder::proof).isInstanceOf(ClientClosedException.class);
            assertThat(holder.status().issuedAt()).isEmpty();
        }
    }

    @Nested
    class RefusedCredentials {

        @ParameterizedTest
        @ValueSource(ints = {400, 401, 403})
        void areNotSentAgainBeforeTheCoolDownIsOver(int status) {
            endpoint.fromNowOn(refusal(status));
            for (int i = 0; i < 10_000; i++) {
                assertThatThrownBy(holder::proof).isInstanceOf(CredentialsRefusedException.class);
            }
            assertThat(endpoint.requests()).isEqualTo(1);
            time.pass(Duration.ofSeconds(59));
            CredentialsRefusedException waiting =
                    catchThrowableOfType(CredentialsRefusedException.class, holder::proof);
            assertThat(waiting.retryAfter()).contains(Duration.ofSeconds(1));
            assertThat(endpoint.requests()).isEqualTo(1);
            time.pass(Duration.ofSeconds(1));
            assertThatThrownBy(holder::proof).isInstanceOf(CredentialsRefusedException.class);
            assertThat(endpoint.requests()).isEqualTo(2);
        }

        @Test
        void doubleTheCoolDownUpToAnHour() {
            endpoint.fromNowOn(refusal(400));
            int expected = 0;
            for (long minutes : new long[] {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
                assertThatThrownBy(holder::proof).isInstanceOf(CredentialsRefusedException.class);
                assertThat(endpoint.requests()).isEqualTo(++expected);
                time.pass(Duration.ofMinutes(minutes).minusNanos(1));
                assertThatThrownBy(holder::proof).isInstanceOf(CredentialsRefusedException.class);
                assertThat(endpoint.requests()).isEqualTo(expected);
                time.pass(Duration.ofNanos(1));
            }
        }

        @Test
        void areForgottenWhenTheConfigurationChanges() {
            endpoint.next(refusal(400));
            assertThatThrownBy(holder::proof).isInstanceOf(CredentialsRefusedException.class);
            settings.now = MutableSettings.with("corrected password");
            assertThat(holder.proof()).isNotNull();
            assertThat(endpoint.requests()).isEqualTo(2);
        }

        @Test
        void startFromTheFirstCoolDownForOtherCredentials() {
            endpoint.fromNowOn(refusal(400));
            assertThatThrownBy(holder::proof).isInstanceOf(CredentialsRefusedException.class);
            time.pass(Duration.ofMinutes(1));
            assertThatThrownBy(holder::proof).isInstanceOf(CredentialsRefusedException.class);
            settings.now = MutableSettings.with("another wrong password");
            assertThatThrownBy(holder::proof).isInstanceOf(CredentialsRefusedException.class);
            assertThat(holder.status().retryIn()).contains(Duration.ofMinutes(1));
        }

        @Test
        void areSeenInTheStatus() {
            endpoint.fromNowOn(refusal(400));
            assertThatThrownBy(holder::proof).isInstanceOf(CredentialsRefusedException.class);
            assertThat(holder.status().credentialsRefused()).isTrue();
            assertThat(holder.status().failure()).get().asString().contains("HTTP 400");
        }
    }

    @Nested
    class FailingEndpoint {

        @Test
        void isAskedARarelyAsTheBackoffSaysAndUsedAtOnceWhenItIsBack() {
            endpoint.fromNowOn(UNREACHABLE);
            int calls = 0;
            for (int second = 0; second < 3_600; second++) {
                assertThatThrownBy(holder::proof).isInstanceOf(ConnectionFailedException.class);
                calls++;
                time.pass(Duration.ofSeconds(1));
            }
            assertThat(calls).isEqualTo(3_600);
            assertThat(endpoint.requests()).isBetween(100, 260);
            endpoint.fromNowOnTokens("3600");
            time.pass(NUMBERS.maxBackoff());
            assertThat(holder.proof()).isNotNull();
        }

        @Test
        void decidesItselfWhenItWantsToBeAskedAgain() {
            endpoint.next(refusal(429, Duration.ofSeconds(120)));
            TooManyRequestsException first = catchThrowableOfType(TooManyRequestsException.class, holder::proof);
            assertThat(first.retryAfter()).contains(Duration.ofSeconds(120));
            time.pass(Duration.ofSeconds(119));
            assertThatThrownBy(holder::proof).isInstanceOf(TooManyRequestsException.class);
            assertThat(endpoint.requests()).isEqualTo(1);
            time.pass(Duration.ofSeconds(1));
            assertThat(holder.proof()).isNotNull();
        }

        @Test
        void doesNotCountAsRefusedCredentials() {
            endpoint.next(refusal(503));
            assertThatThrownBy(holder::proof).isInstanceOf(ServerFailedException.class);
            assertThat(holder.status().credentialsRefused()).isFalse();
            time.pass(Duration.ofSeconds(1));
            endpoint.next(refusal(400));
            assertThatThrownBy(holder::proof).isInstanceOf(CredentialsRefusedException.class);
            assertThat(holder.status().retryIn()).contains(NUMBERS.coolDown());
        }

        @Test
        void throwingSomethingUnheardOfLeavesNobodyWaiting() {
            endpoint.next(() -> {
                throw new IllegalStateException("a bug in the runtime");
            });
            assertThatThrownBy(holder::proof).isInstanceOf(IllegalStateException.class);
            assertThat(holder.proof()).isNotNull();
        }
    }

    @Nested
    class RefusedToken {

        @Test
        void isReplaced() {
            Proof first = holder.proof();
            assertThat(holder.rejected(first)).isEqualTo(NextStep.TRY_AGAIN);
            assertThat(holder.proof()).isNotSameAs(first);
            assertThat(endpoint.requests()).isEqualTo(2);
        }

        @Test
        void changesNothingIfItIsNoLongerTheCurrentOne() {
            Proof old = holder.proof();
            holder.rejected(old);
            Proof current = holder.proof();
            for (int i = 0; i < 100; i++) {
                assertThat(holder.rejected(old)).isEqualTo(NextStep.STALE);
            }
            assertThat(holder.proof()).isSameAs(current);
            assertThat(endpoint.requests()).isEqualTo(2);
        }

        @Test
        void isGivenUpIfItHasJustBeenFetchedBecauseOfARefusal() {
            holder.rejected(holder.proof());
            Proof second = holder.proof();
            assertThat(holder.rejected(second)).isEqualTo(NextStep.GIVE_UP);
            assertThat(holder.proof()).as("other calls may still do with it").isSameAs(second);
            assertThat(endpoint.requests()).isEqualTo(2);
            time.pass(NUMBERS.minInterval());
            assertThat(holder.rejected(second)).isEqualTo(NextStep.TRY_AGAIN);
            assertThat(holder.proof()).isNotSameAs(second);
        }

        @Test
        void doesNotCountAsEarlyInItsLastMinutes() {
            endpoint.fromNowOnTokens("10");
            for (int i = 1; i <= 5; i++) {
                Proof token = holder.proof();
                assertThat(endpoint.requests()).isEqualTo(i);
                time.pass(Duration.ofMillis(9_900));
                assertThat(holder.rejected(token)).isEqualTo(NextStep.TRY_AGAIN);
            }
        }

        @Test
        void isTakenOutOfTheStore() {
            Proof first = holder.proof();
            holder.rejected(first);
            holder.proof();
            TokenHolder restarted = holder();
            restarted.proof();
            assertThat(endpoint.requests()).isEqualTo(2);
        }
    }

    @Nested
    class Lifetimes {

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", " ", "0", "-5", "soon", "1e30", "99999999999999999999", "NaN"})
        void unknownOnesLastUntilTheLimit(String expiresIn) {
            endpoint.fromNowOnTokens(expiresIn);
            Proof first = holder.proof();
            time.pass(NUMBERS.maxLifetime().minus(Duration.ofMinutes(6)));
            assertThat(holder.proof()).isSameAs(first);
            time.pass(Duration.ofMinutes(6));
            assertThat(holder.proof()).isNotSameAs(first);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.001", "1e-30", "0.999", "'0.5'", "1e-3", "0.0000001"})
        void shorterThanTheLeastCountAsTheLeast(String expiresIn) {
            endpoint.fromNowOnTokens(expiresIn.replace("'", ""));
            Proof first = holder.proof();
            time.pass(NUMBERS.minLifetime().dividedBy(2));
            for (int i = 0; i < 10; i++) {
                assertThat(holder.proof()).isSameAs(first);
            }
            assertThat(endpoint.requests()).isEqualTo(1);
            time.pass(NUMBERS.minLifetime());
            assertThat(holder.proof()).isNotSameAs(first);
        }

        @ParameterizedTest
        @CsvSource({"3600, 3600", "' 3600 ', 3600", "7775999, 7775999", "3600.5, 3600", "3.6e3, 3600"})
        void numbersAndTextsCount(String expiresIn, long seconds) {
            assertThat(new OAuthToken(Secret.of("t"), expiresIn)
                            .lifetime(NUMBERS)
                            .toSeconds())
                    .isEqualTo(seconds);
        }
    }

    @Nested
    class Store {

        @Test
        void savesASignInAfterARestart() {
            holder.proof();
            time.pass(Duration.ofMinutes(10));
            TokenHolder restarted = holder();
            restarted.proof();
            assertThat(endpoint.requests()).isEqualTo(1);
            assertThat(restarted.status().expiresAt()).isEqualTo(holder.status().expiresAt());
        }

        @Test
        void doesNotServeWhatHasEnded() {
            holder.proof();
            time.pass(Duration.ofHours(2));
            holder().proof();
            assertThat(endpoint.requests()).isEqualTo(2);
        }

        @Test
        void savesASignInWhenAnotherServerWasFaster() {
            Proof ours = holder.proof();
            TokenHolder other = holder();
            time.pass(Duration.ofMinutes(56));
            other.proof();
            assertThat(endpoint.requests()).isEqualTo(2);
            assertThat(holder.proof()).isNotSameAs(ours);
            assertThat(endpoint.requests()).isEqualTo(2);
        }

        @Test
        void mayFail() {
            store = new TokenStore() {

                @Override
                public Optional<StoredToken> load(String key) {
                    throw new IllegalStateException("down");
                }

                @Override
                public void putIfNewer(String key, StoredToken token) {
                    throw new IllegalStateException("down");
                }

                @Override
                public void remove(String key, StoredToken token) {
                    throw new IllegalStateException("down");
                }
            };
            TokenHolder alone = holder();
            Proof first = alone.proof();
            assertThat(alone.rejected(first)).isEqualTo(NextStep.TRY_AGAIN);
            assertThat(alone.proof()).isNotSameAs(first);
        }

        @Test
        void hasKeysWithoutNamesAndSecrets() {
            List<String> keys = new ArrayList<>();
            store = new TokenStore() {

                @Override
                public Optional<StoredToken> load(String key) {
                    keys.add(key);
                    return Optional.empty();
                }

                @Override
                public void putIfNewer(String key, StoredToken token) {
                    keys.add(key + token);
                }

                @Override
                public void remove(String key, StoredToken token) {
                    keys.add(key);
                }
            };
            TokenHolder recorded = holder();
            recorded.rejected(recorded.proof());
            assertThat(keys).hasSize(3).noneMatch(key -> key.contains("api-user") || key.contains("token-1"));
        }
    }

    @Test
    void missingCredentialsAreAConfigurationErrorThatNamesTheKeys() {
        settings.now =
                new Settings(URI.create("https://gym.example.com/Api"), Optional.empty(), Optional.empty(), NUMBERS);
        assertThatThrownBy(holder::proof)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("perfectgym.username")
                .hasMessageContaining("perfectgym.password");
        settings.now = MutableSettings.with("right password");
        assertThat(holder.proof()).isNotNull();
    }

    @Test
    void nothingPrintsTheTokenOrThePassword() {
        Proof proof = holder.proof();
        endpoint.fromNowOn(refusal(400));
        holder.rejected(proof);
        PerfectGymException failure = catchThrowableOfType(PerfectGymException.class, holder::proof);
        assertThat(List.of(
                        proof.toString(),
                        holder.status().toString(),
                        settings.current().toString(),
                        endpoint.token("1").toString(),
                        failure.toString()))
                .noneMatch(text -> text.contains("token-") || text.contains("right password"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
