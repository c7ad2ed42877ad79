package io.github.perfectgym4j.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.perfectgym4j.client.auth.Authentication;
import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.Login;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.config.TokenSettings;
import io.github.perfectgym4j.internal.config.SettingsSource;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What asking for the token costs while there is a fresh one: no memory and no requests. Counts only, so that it holds on every machine. */
class TokenPathTest {

    private final FakeTokenEndpoint endpoint = new FakeTokenEndpoint();
    private final Authentication holder = holder(endpoint);

    private static Authentication holder(FakeTokenEndpoint endpoint) {
        return new TokenHolder(
                SettingsSource.fixed(new Settings(
                        URI.create("https://gym.example.com/Api"),
                        Optional.of(new Login("api-user", Secret.of("right password"))),
                        Optional.empty(),
                        TokenSettings.DEFAULTS)),
                new SignIn(endpoint),
                new MemoryTokenStore(),
                TimeSource.SYSTEM,
                () -> 0.0,
                new AllTokenEvents(List.of()));
    }

    /** In a Java machine without compilers: they may leave out an allocation that the path makes, and on another day they may not. */
    @Test
    void allocatesNothing() throws Exception {
        Process interpreter = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xint",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Interpreted.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(interpreter.getInputStream().readAllBytes(), Charset.defaultCharset());
        assertThat(interpreter.waitFor()).as(said).isZero();
        assertThat(said.strip()).isEqualTo("0 bytes in 10000 calls");
    }

    /** Counts the bytes of many calls. */
    static final class Interpreted {

        private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

        public static void main(String[] arguments) {
            Authentication holder = holder(new FakeTokenEndpoint());
            bytesOf(holder, 100);
            System.out.println(bytesOf(holder, 10_000) + " bytes in 10000 calls");
        }

        private static long bytesOf(Authentication holder, int calls) {
            Proof first = holder.proof();
            long before = THREADS.getCurrentThreadAllocatedBytes();
            boolean same = true;
            for (int i = 0; i < calls; i++) {
                same &= holder.proof() == first;
            }
            long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
            if (!same) {
                throw new IllegalStateException("not the same token all the time");
            }
            return bytes;
        }
    }

    @Test
    void makesOneRequestHoweverOftenItIsTaken() {
        for (int i = 0; i < 100_000; i++) {
            holder.proof();
        }
        assertThat(endpoint.requests()).isEqualTo(1);
    }

    @Test
    void makesOneRequestHoweverManyThreadsTakeIt() throws Exception {
        int threads = 64;
        CyclicBarrier start = new CyclicBarrier(threads);
        Set<Proof> proofs = ConcurrentHashMap.newKeySet();
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(executor.submit(() -> {
                    start.await();
                    for (int call = 0; call < 1_000; call++) {
                        proofs.add(holder.proof());
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            executor.shutdownNow();
        }
        assertThat(endpoint.requests()).isEqualTo(1);
        assertThat(proofs).hasSize(1);
    }
}
