package io.github.perfectgym4j.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.client.error.ConnectionFailedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.TimedOutException;
import io.github.perfectgym4j.internal.rest.RawServer.Answer;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.clubs.ClubsClient;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a server can do to a connection, and what the next call notices of it: nothing. */
class GuardedConnectionsTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    private static final String NOTHING = "{\"elements\":[]}";

    private RawServer server;
    private PerfectGym gym;

    @BeforeEach
    void start() throws IOException {
        server = new RawServer();
        server.answer(RawServer.json(NOTHING));
        gym = PerfectGym.builder()
                .url(server.url())
                .authentication(() -> Proof.bearer(Secret.of("token")))
                .callSettings(new CallSettings(Duration.ofSeconds(20), SHORT, 50, 2_000, 100_000, 0))
                .build();
    }

    @AfterEach
    void stop() throws IOException {
        gym.close();
        server.close();
    }

    private ClubsClient clubs() {
        return gym.client(ClubsClient.class);
    }

    /** Writes a piece again and again, slower than any read time-out would notice, until nobody listens any more. */
    private static Answer drip(String head, String piece) {
        return out -> {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(piece.getBytes(StandardCharsets.US_ASCII));
                out.flush();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        };
    }

    static Stream<Arguments> slow() {
        String ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        return Stream.of(
                Arguments.of("a body, blank by blank", drip(ok + "Content-Length: 90000\r\n\r\n", " ")),
                Arguments.of("chunks", drip(ok + "Transfer-Encoding: chunked\r\n\r\n", "1\r\n \r\n")),
                Arguments.of("a body up to the end of the connection", drip(ok + "\r\n", " ")),
                Arguments.of("answers that announce another one", drip("", "HTTP/1.1 100 Continue\r\n\r\n")),
                Arguments.of("hints", drip("", "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n")),
                Arguments.of("a status line, letter by letter", drip("HTTP/1.1 200 O", "O")),
                Arguments.of("a header field, letter by letter", drip(ok + "X-Long: ", "x")),
                Arguments.of("nothing at all", (Answer) out -> LockSupport.park()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slow")
    void aCallEndsByItsDeadline(String what, Answer answer) {
        server.answer(answer);
        assertThatThrownBy(() -> gym.client(ClubsClient.class, SHORT).changedSince(0))
                .isInstanceOf(TimedOutException.class)
                .hasMessageContaining("perfectgym.call-timeout (PT0.3S)");

        server.answer(RawServer.json(NOTHING));
        assertThat(clubs().changedSince(0)).isEmpty();
    }

    static Stream<Arguments> endless() {
        String ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        return Stream.of(
                Arguments.of("header fields", fill(ok, "X-Field: x\r\n")),
                Arguments.of("one header field", fill(ok + "X-Field: ", "xxxxxxxxxxxxxxxxxxxx")),
                Arguments.of("a status line", fill("HTTP/1.1 200 ", "OK OK OK OK OK OK ")),
                Arguments.of(
                        "a chunk's extension", fill(ok + "Transfer-Encoding: chunked\r\n\r\n1;", "ext=ext;ext=ext;")),
                Arguments.of("trailers", fill(ok + "Transfer-Encoding: chunked\r\n\r\n0\r\n", "X-Trailer: x\r\n")));
    }

    private static Answer fill(String head, String piece) {
        byte[] pieces = piece.repeat(1_000).getBytes(StandardCharsets.US_ASCII);
        return out -> {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(pieces);
            }
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endless")
    void whatComesWithTheAnswerIsBounded(String what, Answer answer) {
        server.answer(answer);
        assertThatThrownBy(() -> clubs().changedSince(0))
                .isInstanceOf(PerfectGymException.class)
                .isNotInstanceOf(TimedOutException.class);

        server.answer(RawServer.json(NOTHING));
        assertThat(clubs().changedSince(0)).isEmpty();
    }

    @Test
    void aBodyOverTheLimitIsBrokenOffAndNotReadToItsEnd() {
        server.answer(fill("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n", " "));
        assertThatThrownBy(() -> clubs().changedSince(0))
                .isInstanceOf(AnswerNotUnderstoodException.class)
                .hasMessageContaining("more than 100000 bytes");
    }

    @Test
    void anAnswerThatNobodyAskedForIsNotTheNextCallers() throws Exception {
        assertThat(clubs().changedSince(0)).isEmpty();
        CountDownLatch written = new CountDownLatch(1);
        server.answer(out -> {
            RawServer.json(NOTHING).write(out);
            RawServer.json("{\"elements\":[{\"id\":666}]}").write(out);
            out.flush();
            written.countDown();
        });
        assertThat(clubs().changedSince(0)).isEmpty();
        written.await();

        server.answer(RawServer.json(NOTHING));
        for (int i = 0; i < 3; i++) {
            assertThat(clubs().changedSince(0)).isEmpty();
        }
        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void anErrorInOneCallCostsNoOtherOneNotEvenOneUnderWay() throws Exception {
        ClassesClient classes = gym.client(ClassesClient.class);
        AtomicReference<Error> next = failInTheHttpClient();
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        server.answer(out -> {
            asked.countDown();
            awaitQuietly(released);
            RawServer.json("{\"elements\":[{\"id\":7}]}").write(out);
        });
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            // No read, because HttpClient sends those again by itself.
            Future<Long> underWay =
                    other.submit(() -> classes.bookClass(1677, 40, null).id());
            asked.await();
            server.answer(RawServer.json(NOTHING));
            for (Error error : List.of(new StackOverflowError(), new OutOfMemoryError(), new AssertionError())) {
                next.set(error);
                assertThatThrownBy(() -> clubs().changedSince(0)).isSameAs(error);
                assertThat(clubs().changedSince(0)).isEmpty();
            }
            released.countDown();
            assertThat(underWay.get()).isEqualTo(7);
        } finally {
            released.countDown();
            other.shutdownNow();
        }
    }

    /** Puts itself in the place where HttpClient asks whether a connection may be used again. */
    private AtomicReference<Error> failInTheHttpClient() throws ReflectiveOperationException {
        Object connections = GuardedPool.value(GuardedPool.value(gym, "interfaces"), "connections");
        Object shared = ((Optional<?>) GuardedPool.value(connections, "ofCalls")).orElseThrow();
        Object guarded = GuardedPool.value(shared, "guarded");
        Object executor =
                GuardedPool.value(((HttpClients) GuardedPool.value(guarded, "current")).client(), "execChain");
        while (GuardedPool.field(executor.getClass(), "connManager") == null) {
            executor = GuardedPool.value(executor, "requestExecutor");
        }
        Field strategy = GuardedPool.field(executor.getClass(), "reuseStrategy");
        Object real = strategy.get(executor);
        AtomicReference<Error> next = new AtomicReference<>();
        strategy.set(
                executor,
                Proxy.newProxyInstance(
                        real.getClass().getClassLoader(),
                        new Class<?>[] {strategy.getType()},
                        (proxy, method, arguments) -> {
                            Error error = next.getAndSet(null);
                            if (error != null) {
                                throw error;
                            }
                            return method.invoke(real, arguments);
                        }));
        return next;
    }

    private static void awaitQuietly(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void nobodyWaitsForAConnectionWithoutLimit() throws Exception {
        int pool = 200;
        CountDownLatch busy = new CountDownLatch(pool);
        server.answer(out -> {
            busy.countDown();
            LockSupport.park();
        });
        ExecutorService threads = Executors.newFixedThreadPool(pool);
        try {
            for (int i = 0; i < pool; i++) {
                Future<?> call = threads.submit(() -> clubs().changedSince(0));
                assertThat(call.isCancelled()).isFalse();
            }
            assertThat(busy.await(60, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(() -> clubs().changedSince(0))
                    .isInstanceOfSatisfying(ConnectionFailedException.class, e -> assertThat(e.mayHaveBeenCarriedOut())
                            .isFalse());
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void oneConnectionForManyCalls() {
        for (int i = 0; i < 20; i++) {
            clubs().changedSince(0);
        }
        assertThat(server.requests()).isEqualTo(20);
        assertThat(server.connections()).isEqualTo(1);
    }

    @Test
    void aConnectionThatTheServerHasClosedIsNotUsed() {
        server.answer(out -> {
            RawServer.json(NOTHING).write(out);
            out.flush();
            OutputStream closing = out;
            closing.close();
        });
        for (int i = 0; i < 5; i++) {
            assertThat(clubs().changedSince(0)).isEmpty();
        }
    }

    @Test
    void aChangeIsNotSentOnAConnectionThatTheServerHasClosed() throws Exception {
        Semaphore closed = new Semaphore(0);
        server.answer(out -> {
            RawServer.json("{\"elements\":[{\"id\":7}]}").write(out);
            out.close();
            closed.release();
        });
        for (int i = 0; i < 5; i++) {
            assertThat(gym.client(ClassesClient.class).bookClass(1677, 40, null).id())
                    .isEqualTo(7);
            closed.acquire();
        }
    }
}
