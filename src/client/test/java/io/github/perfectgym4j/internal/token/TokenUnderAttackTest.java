package io.github.perfectgym4j.internal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfectgym4j.client.auth.Authentication.NextStep;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.auth.StoredToken;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.config.TokenSettings;
import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.ClientClosedException;
import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.RequestRefusedException;
import io.github.perfectgym4j.client.event.TokenEvents;
import io.github.perfectgym4j.internal.call.TestAnswers;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.nio.channels.ClosedByInterruptException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Leaders that die, stores and listeners that misbehave, clocks that jump, closing amid a sign-in: whatever happens, every caller gets a
 * token or an exception, and nobody signs in more often than needed. The interleaving is the tests'; nothing sleeps.
 */
@Timeout(60)
class TokenUnderAttackTest {

    private static final TokenSettings NUMBERS = TokenSettings.DEFAULTS;
    private static final Duration OVERDUE = NUMBERS.waitTimeout();

    private final FakeTime time = new FakeTime();
    private final FakeTokenEndpoint endpoint = new FakeTokenEndpoint();
    private final MutableSettings settings = new MutableSettings();
    private final FakeStore store = new FakeStore();
    private final TokenHolder holder = holder(List.of());

    private TokenHolder holder(List<TokenEvents> listeners) {
        return new TokenHolder(settings, new SignIn(endpoint), store, time, () -> 0.0, new AllTokenEvents(listeners));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A request that lets the test know that it has come, and is answered when the test says so. */
    private final class Held<T> implements Supplier<T> {

        private final CountDownLatch come = new CountDownLatch(1);
        private final CountDownLatch go = new CountDownLatch(1);
        private final Supplier<T> answer;

        Held(Supplier<T> answer) {
            this.answer = answer;
        }

        @Override
        public T get() {
            come.countDown();
            await(go);
            return answer.get();
        }
    }

    private static String secretOf(Proof proof) {
        MultivaluedHashMap<String, Object> headers = new MultivaluedHashMap<>();
        proof.applyTo(headers);
        return headers.getFirst("Authorization").toString();
    }

    /** A call to a server that accepts the tokens of its own token endpoint, sent again as {@code Call} does. */
    private void call(TokenHolder who) {
        boolean again = true;
        for (int sent = 0; sent < 10; sent++) {
            Proof proof = who.proof();
            if (secretOf(proof).startsWith("Bearer token-")) {
                return;
            }
            NextStep next = who.rejected(proof);
            if (next == NextStep.GIVE_UP || next == NextStep.TRY_AGAIN && !again) {
                throw new AssertionError("the call failed");
            }
            again &= next != NextStep.TRY_AGAIN;
        }
        throw new AssertionError("no end of sending");
    }

    @Nested
    class LeadersThatDie {

        static Throwable[] deaths() {
            return Sneaky.deaths();
        }

        @ParameterizedTest
        @MethodSource("deaths")
        void areSucceededByOneOfThoseWhoWait(Throwable death) throws Exception {
            Held<OAuthToken> first = new Held<>(Sneaky.dying(death));
            endpoint.next(first);
            try (Threads threads = new Threads(3)) {
                Future<Proof> leader = threads.call(holder::proof);
                await(first.come);
                Future<Proof> one = threads.call(holder::proof);
                Future<Proof> other = threads.call(holder::proof);
                threads.awaitBlocked(3);
                first.go.countDown();
                assertThatThrownBy(leader::get).cause().satisfies(thrown -> {
                    if (!(death instanceof IOException)) {
                        assertThat(thrown).isSameAs(death);
                    }
                });
                assertThat(one.get()).isSameAs(other.get());
            }
            assertThat(endpoint.requests()).isEqualTo(2);
        }

        @ParameterizedTest
        @MethodSource("deaths")
        void againAndAgainEndInABackoff(Throwable death) {
            endpoint.fromNowOn(Sneaky.dying(death));
            for (int i = 0; i < 20; i++) {
                assertThat(catchThrowable(holder::proof)).isNotNull();
            }
            assertThat(endpoint.requests()).isLessThanOrEqualTo(2);
            assertThat(holder.status().failure()).isPresent();
            endpoint.fromNowOnTokens("3600");
            time.pass(NUMBERS.maxBackoff());
            assertThat(holder.proof()).isNotNull();
        }

        /** From every depth of a stack that ends: where the state is changed, during the request, and where the change is undone. */
        @Test
        void ofTheirStackLeaveNobodyWaiting() throws Exception {
            settings.now = MutableSettings.with("right password", MutableSettings.waiting(Duration.ofDays(365)));
            endpoint.fromNowOn(() -> {
                time.pass(Duration.ofDays(1));
                throw new ProcessingException(new ConnectException("refused"));
            });
            Thread diver = new Thread(null, this::dive, "diver", 512 * 1024);
            diver.start();
            diver.join();
            time.pass(Duration.ofDays(1));
            endpoint.fromNowOnTokens("3600");
            assertThat(holder.proof()).isNotNull();
        }

        private void dive() {
            try {
                dive();
            } catch (StackOverflowError e) {
                // On the way up, each frame asks with a little more room.
            }
            try {
                holder.proof();
            } catch (PerfectGymException | StackOverflowError e) {
                time.pass(Duration.ofDays(1));
            }
        }
    }

    @Nested
    class InterruptedLeaders {

        static RuntimeException[] interruptions() {
            return new RuntimeException[] {
                new ProcessingException(new SocketException("Closed by interrupt")),
                new ProcessingException(new ClosedByInterruptException()),
                new ProcessingException(new InterruptedIOException("Connection has been shut down")),
                new IllegalStateException(new InterruptedException())
            };
        }

        @ParameterizedTest
        @MethodSource("interruptions")
        void areOnTheirOwn(RuntimeException interruption) throws Exception {
            try (Threads threads = new Threads(2)) {
                leadInterrupted(interruption, threads::call, () -> threads.awaitBlocked(2));
            }
        }

        /** By reflection, because the tests are compiled for Java 17. */
        @ParameterizedTest
        @MethodSource("interruptions")
        @EnabledForJreRange(min = JRE.JAVA_21)
        void areOnTheirOwnOnVirtualThreads(RuntimeException interruption) throws Exception {
            ExecutorService virtual = (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
            try {
                leadInterrupted(interruption, virtual::submit, () -> {});
            } finally {
                virtual.shutdownNow();
            }
        }

        private interface Starter {
            Future<Proof> start(java.util.concurrent.Callable<Proof> call);
        }

        private void leadInterrupted(RuntimeException interruption, Starter starter, Runnable untilBlocked)
                throws Exception {
            Held<OAuthToken> first = new Held<>(() -> {
                Thread.currentThread().interrupt();
                throw interruption;
            });
            endpoint.next(first);
            Future<Proof> leader = starter.start(holder::proof);
            await(first.come);
            Future<Proof> waiting = starter.start(holder::proof);
            untilBlocked.run();
            first.go.countDown();
            assertThat(waiting.get()).isNotNull();
            Throwable own = catchThrowable(leader::get);
            assertThat(own == null
                            || own.getCause() == interruption
                            || own.getCause() instanceof ConnectionFailedException)
                    .as("the leader's own: its failure, or the token that another one had got by then")
                    .isTrue();
            assertThat(endpoint.requests()).isEqualTo(2);
            assertThat(holder.status().failure()).isEmpty();
        }

        @Test
        void keepTheirInterruptAndStartNoBackoff() {
            endpoint.next(() -> {
                Thread.currentThread().interrupt();
                throw new ProcessingException(new SocketException("Closed by interrupt"));
            });
            assertThatThrownBy(holder::proof).isInstanceOf(ConnectionFailedException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(holder.proof()).isNotNull();
        }

        @Test
        void whoWereRefusedStartTheCoolDownAllTheSame() {
            endpoint.fromNowOn(() -> {
                Thread.currentThread().interrupt();
                throw TestAnswers.status(400);
            });
            for (int i = 0; i < 10; i++) {
                assertThatThrownBy(holder::proof).isInstanceOf(CredentialsRefusedException.class);
            }
            assertThat(Thread.interrupted()).isTrue();
            assertThat(endpoint.requests()).isEqualTo(1);
        }
    }

    @Nested
    class OverdueSignIns {

        @Test
        void areSuperseded() throws Exception {
            Held<OAuthToken> hanging = new Held<>(() -> endpoint.token("3600"));
            endpoint.next(hanging);
            try (Threads threads = new Threads(1)) {
                Future<Proof> leader = threads.call(holder::proof);
                await(hanging.come);
                time.pass(OVERDUE);
                Proof current = holder.proof();
                assertThat(endpoint.requests()).isEqualTo(2);
                hanging.go.countDown();
                assertThat(leader.get()).isNotNull();
                assertThat(holder.proof()).as("the late one changes nothing").isSameAs(current);
                assertThat(holder.rejected(leader.get())).isEqualTo(NextStep.STALE);
            }
        }

        @Test
        void areSupersededByThoseWhoHaveWaitedForThem() throws Exception {
            settings.now = MutableSettings.with("right password", MutableSettings.waiting(Duration.ofMillis(1)));
            Held<OAuthToken> hanging = new Held<>(() -> endpoint.token("3600"));
            endpoint.next(hanging);
            try (Threads threads = new Threads(2)) {
                Future<Proof> leader = threads.call(holder::proof);
                await(hanging.come);
                Future<Proof> waiting = threads.call(holder::proof);
                assertThat(waiting.get()).isSameAs(holder.proof());
                hanging.go.countDown();
                leader.get();
            }
            assertThat(endpoint.requests()).isEqualTo(2);
        }

        @ParameterizedTest
        @ValueSource(ints = {400, 401, 403})
        void thatAreRefusedAtLastStillProtectTheAccount(int status) throws Exception {
            Held<OAuthToken> hanging = new Held<>(() -> {
                throw TestAnswers.status(status);
            });
            endpoint.next(hanging);
            Held<OAuthToken> second = new Held<>(() -> {
                throw TestAnswers.status(503);
            });
            endpoint.next(second);
            try (Threads threads = new Threads(2)) {
                Future<Proof> leader = threads.call(holder::proof);
                await(hanging.come);
                time.pass(OVERDUE);
                Future<Proof> successor = threads.call(holder::proof);
                await(second.come);
                hanging.go.countDown();
                assertThatThrownBy(leader::get).cause().isInstanceOf(CredentialsRefusedException.class);
                assertThat(holder.status().credentialsRefused()).isTrue();
                second.go.countDown();
                assertThat(catchThrowable(successor::get)).isNotNull();
            }
            assertThat(endpoint.requests()).isEqualTo(2);
        }

        @Test
        void thatFailAtLastChangeNothing() throws Exception {
            Held<OAuthToken> hanging = new Held<>(() -> {
                throw TestAnswers.status(503);
            });
            endpoint.next(hanging);
            try (Threads threads = new Threads(1)) {
                Future<Proof> leader = threads.call(holder::proof);
                await(hanging.come);
                time.pass(OVERDUE);
                Proof current = holder.proof();
                hanging.go.countDown();
                assertThat(leader.get()).as("there is a token by now").isSameAs(current);
            }
            assertThat(holder.status().failure()).isEmpty();
        }
    }

    @Nested
    class Stores {

        private static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");

        private static StoredToken stored(String secret) {
            return new StoredToken(Secret.of(secret), NOW, NOW.plus(Duration.ofHours(1)));
        }

        static Throwable[] deaths() {
            return Sneaky.deaths();
        }

        @ParameterizedTest
        @MethodSource("deaths")
        void thatThrowAreDoneWithout(Throwable death) {
            store.onLoad = Sneaky.dying(death);
            store.onSave = Sneaky.dying(death)::get;
            store.onRemove = Sneaky.dying(death)::get;
            Proof first = holder.proof();
            for (int i = 0; i < 100; i++) {
                assertThat(holder.proof()).isSameAs(first);
            }
            assertThat(holder.rejected(first)).isEqualTo(NextStep.TRY_AGAIN);
            assertThat(holder.proof()).isNotSameAs(first);
            assertThat(endpoint.requests()).isEqualTo(2);
        }

        static StoredToken[] unsound() {
            return new StoredToken[] {
                stored(""),
                stored("  "),
                stored("two words"),
                stored("x\r\nX-Other: y"),
                stored("zażółć"),
                new StoredToken(Secret.of("ended"), NOW.minusSeconds(9), NOW.minusSeconds(1)),
                new StoredToken(Secret.of("backwards"), NOW.plusSeconds(9), NOW.plusSeconds(5)),
                new StoredToken(Secret.of("instant"), NOW.plusSeconds(9), NOW.plusSeconds(9)),
                new StoredToken(null, NOW, NOW.plusSeconds(99)),
                new StoredToken(Secret.of("unknown"), null, NOW.plusSeconds(99)),
                new StoredToken(Secret.of("unknown"), NOW, null),
            };
        }

        @ParameterizedTest
        @MethodSource("unsound")
        void thatGiveWhatIsNoTokenAreDoneWithout(StoredToken unsound) {
            store.onLoad = () -> Optional.of(unsound);
            for (int i = 0; i < 100; i++) {
                call(holder);
            }
            assertThat(endpoint.requests()).isEqualTo(1);
        }

        @Test
        void thatGiveNullAreDoneWithout() {
            store.onLoad = () -> null;
            call(holder);
            assertThat(endpoint.requests()).isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 40, Integer.MAX_VALUE})
        void thatGiveRejectedTokensCostOneSignInAndNoCall(int different) {
            store.onLoad = () -> Optional.of(stored("rejected-" + store.loads.get() % different));
            for (int i = 0; i < 100; i++) {
                call(holder);
            }
            assertThat(endpoint.requests()).isEqualTo(1);
            time.pass(Duration.ofMinutes(59));
            for (int i = 0; i < 100; i++) {
                call(holder);
            }
            assertThat(endpoint.requests()).isEqualTo(2);
        }

        @Test
        void thatGiveTheLifeOfAges() {
            store.onLoad = () -> Optional.of(new StoredToken(Secret.of("token-of-ages"), Instant.MIN, Instant.MAX));
            call(holder);
            time.pass(NUMBERS.maxLifetime());
            store.onLoad = Optional::empty;
            call(holder);
            assertThat(endpoint.requests()).isEqualTo(1);
        }

        @Test
        void thatBlockDelayOthersByNoMoreThanTheyWaitAnyway() throws Exception {
            Held<Optional<StoredToken>> blocked = new Held<>(Optional::empty);
            store.onLoad = blocked;
            try (Threads threads = new Threads(1)) {
                Future<Proof> leader = threads.call(holder::proof);
                await(blocked.come);
                time.pass(OVERDUE);
                Proof current = holder.proof();
                assertThat(store.loads).hasValue(1);
                assertThat(store.saves).as("it is still blocked").hasValue(0);
                blocked.go.countDown();
                assertThat(leader.get()).isSameAs(current);
            }
            assertThat(endpoint.requests()).isEqualTo(1);
        }

        @Test
        void thatBlockWhileATokenIsSavedDelayNobodyElse() throws Exception {
            Held<Void> blocked = new Held<>(() -> null);
            store.onSave = blocked::get;
            try (Threads threads = new Threads(1)) {
                Future<Proof> leader = threads.call(holder::proof);
                await(blocked.come);
                Proof current = holder.proof();
                time.pass(OVERDUE);
                assertThat(holder.rejected(current)).isEqualTo(NextStep.TRY_AGAIN);
                assertThat(holder.proof()).isNotSameAs(current);
                assertThat(store.loads).as("not asked while it is blocked").hasValue(1);
                blocked.go.countDown();
                assertThat(leader.get()).isSameAs(current);
            }
            time.pass(Duration.ofMinutes(59));
            holder.proof();
            assertThat(store.loads).as("asked again as soon as it answers").hasValue(2);
        }

        @Test
        void thatCallTheLibraryDoNotWaitForThemselves() {
            AtomicReference<Proof> inner = new AtomicReference<>();
            store.onLoad = () -> {
                if (inner.get() == null) {
                    inner.set(holder.proof());
                }
                return Optional.empty();
            };
            assertThat(holder.proof()).isSameAs(inner.get());
            assertThat(endpoint.requests()).isEqualTo(1);
        }

        @Test
        void thatAreAskedAfterTheClockWasSetBackMakeNothingWorse() {
            MemoryTokenStore memory = new MemoryTokenStore();
            TokenHolder shared = new TokenHolder(
                    settings, new SignIn(endpoint), memory, time, () -> 0.0, new AllTokenEvents(List.of()));
            shared.proof();
            time.jumpWallClock(Duration.ofDays(-800));
            for (int i = 1; i <= 5; i++) {
                time.pass(Duration.ofHours(2));
                Proof proof = shared.proof();
                assertThat(shared.rejected(proof)).isNotEqualTo(NextStep.GIVE_UP);
                assertThat(shared.proof()).isNotSameAs(proof);
                time.pass(NUMBERS.minInterval());
            }
        }
    }

    @Nested
    class Listeners {

        static Throwable[] deaths() {
            return Sneaky.deaths();
        }

        @ParameterizedTest
        @MethodSource("deaths")
        void thatThrowAreNoConcernOfTheToken(Throwable death) {
            List<String> told = new ArrayList<>();
            TokenHolder heard =
                    holder(List.of(listener(() -> Sneaky.dying(death).get()), listener(() -> told.add("x"))));
            Proof first = heard.proof();
            assertThat(heard.rejected(first)).isEqualTo(NextStep.TRY_AGAIN);
            endpoint.next(() -> {
                throw TestAnswers.status(503);
            });
            assertThatThrownBy(heard::proof).isInstanceOf(PerfectGymException.class);
            time.pass(NUMBERS.maxBackoff());
            assertThat(heard.proof()).isNotSameAs(first);
            assertThat(told).as("the others are told all the same").hasSize(4);
        }

        @Test
        void areToldWhenAllIsSettled() {
            AtomicReference<TokenHolder> self = new AtomicReference<>();
            List<Optional<Instant>> seen = new ArrayList<>();
            self.set(holder(List.of(listener(() -> seen.add(self.get().status().issuedAt())))));
            self.get().proof();
            assertThat(seen).singleElement().satisfies(issued -> assertThat(issued)
                    .isPresent());
        }

        private TokenEvents listener(Runnable reaction) {
            return new TokenEvents() {

                @Override
                public void signedIn(Duration took, Duration life) {
                    reaction.run();
                }

                @Override
                public void signInFailed(PerfectGymException failure, Duration wait) {
                    reaction.run();
                }

                @Override
                public void rejected(boolean replaced) {
                    reaction.run();
                }
            };
        }
    }

    @Nested
    class Closing {

        @Test
        void amidASignInThatSucceeds() throws Exception {
            closeDuring(() -> endpoint.token("3600"));
        }

        @ParameterizedTest
        @ValueSource(ints = {400, 429, 503})
        void amidASignInThatIsRefused(int status) throws Exception {
            closeDuring(() -> {
                throw TestAnswers.status(status);
            });
        }

        static RuntimeException[] broken() {
            return new RuntimeException[] {
                new ProcessingException(new SocketException("Socket closed")),
                new IllegalStateException("Connection pool shut down"),
                new ProcessingException("RestClientProxy is closed")
            };
        }

        @ParameterizedTest
        @MethodSource("broken")
        void amidASignInThatBreaks(RuntimeException broken) throws Exception {
            closeDuring(() -> {
                throw broken;
            });
        }

        private void closeDuring(Supplier<OAuthToken> answer) throws Exception {
            Held<OAuthToken> underWay = new Held<>(answer);
            endpoint.next(underWay);
            try (Threads threads = new Threads(2)) {
                Future<Proof> leader = threads.call(holder::proof);
                await(underWay.come);
                Future<Proof> waiting = threads.call(holder::proof);
                threads.awaitBlocked(2);
                holder.close();
                assertThatThrownBy(waiting::get).cause().isInstanceOf(ClientClosedException.class);
                underWay.go.countDown();
                assertThatThrownBy(leader::get).cause().isInstanceOf(ClientClosedException.class);
            }
            assertThat(holder.status().issuedAt()).isEmpty();
        }

        @Test
        void betweenACallAndItsRefusal() {
            Proof proof = holder.proof();
            holder.close();
            assertThat(holder.rejected(proof)).as("the next proof says why").isEqualTo(NextStep.STALE);
            assertThatThrownBy(holder::proof).isInstanceOf(ClientClosedException.class);
        }
    }

    @Nested
    class OddAnswers {

        @Test
        void nothingAtAllStartsABackoff() {
            endpoint.fromNowOn(() -> null);
            for (int i = 0; i < 10; i++) {
                assertThatThrownBy(holder::proof).isInstanceOf(AnswerNotUnderstoodException.class);
            }
            assertThat(endpoint.requests()).isEqualTo(1);
            assertThat(holder.status().failure()).isPresent();
            assertThat(holder.status().retryIn()).isPresent();
        }

        @ParameterizedTest
        @CsvSource({"0, 0.5", "86400, 600", "601, 600", "600, 600", "120, 120"})
        void retryAfterIsObeyedWithinLimits(long asked, double waited) {
            for (int status : new int[] {429, 503}) {
                TokenHolder fresh = holder(List.of());
                endpoint.next(() -> {
                    throw TestAnswers.status(status, Duration.ofSeconds(asked));
                });
                PerfectGymException first = catchThrowableOfType(PerfectGymException.class, fresh::proof);
                Duration expected = Duration.ofMillis((long) (waited * 1000));
                assertThat(first.retryAfter()).contains(expected);
                assertThat(fresh.status().retryIn()).contains(expected);
            }
        }

        @Test
        void retryAfterOfZeroDoesNotStopTheWaitFromGrowing() {
            endpoint.fromNowOn(() -> {
                throw TestAnswers.status(429, Duration.ZERO);
            });
            for (int i = 0; i < 1_000; i++) {
                assertThatThrownBy(holder::proof).isInstanceOf(PerfectGymException.class);
                time.pass(Duration.ofMillis(100));
            }
            assertThat(endpoint.requests()).isLessThan(15);
        }

        @ParameterizedTest
        @ValueSource(ints = {405, 422, 499})
        void otherRefusalsCoolDownAsWellBecauseThePasswordMayHaveBeenLookedAt(int status) {
            endpoint.fromNowOn(() -> {
                throw TestAnswers.status(status);
            });
            for (int i = 0; i < 10; i++) {
                assertThatThrownBy(holder::proof).isInstanceOf(RequestRefusedException.class);
            }
            assertThat(endpoint.requests()).isEqualTo(1);
            assertThat(holder.status().retryIn()).contains(NUMBERS.coolDown());
        }
    }

    @Nested
    class StaleTokens {

        @ParameterizedTest
        @ValueSource(strings = {"1", "2", "10"})
        void areNoRefusalOfAGoodOne(String life) {
            endpoint.fromNowOnTokens(life);
            for (int i = 1; i <= 20; i++) {
                Proof proof = holder.proof();
                time.pass(Duration.ofSeconds(Long.parseLong(life)));
                assertThat(holder.rejected(proof)).isEqualTo(NextStep.STALE);
                assertThat(endpoint.requests()).isEqualTo(i);
            }
        }
    }
}
