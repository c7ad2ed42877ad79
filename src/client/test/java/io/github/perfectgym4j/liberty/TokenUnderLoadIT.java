package io.github.perfectgym4j.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.v1.classes.ClassesClient;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tokens that end or are revoked while an application on Open Liberty is busy: no call may fail. */
@ExtendWith(ArquillianExtension.class)
class TokenUnderLoadIT {

    @Deployment
    static WebArchive application() {
        return TestWar.named("load");
    }

    @Inject
    @RestClient
    ClassesClient classes;

    private SandboxSwitches switches;

    @BeforeEach
    void reset() {
        switches = new SandboxSwitches(ConfigProvider.getConfig().getValue("test.sandbox", URI.class));
        switches.reset();
        Beans.restart();
    }

    @AfterEach
    void leaveNothingBehind() {
        switches.reset();
    }

    /** Threads that call until they are told to stop. */
    private final class Load implements AutoCloseable {

        private final AtomicBoolean stopped = new AtomicBoolean();
        private final AtomicLong calls = new AtomicLong();
        private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        private final ExecutorService threads;

        Load(int count) {
            threads = Executors.newFixedThreadPool(count);
            for (int i = 0; i < count; i++) {
                threads.submit(this::run);
            }
        }

        private void run() {
            while (!stopped.get()) {
                try {
                    classes.userClass(1677, 40);
                } catch (RuntimeException e) {
                    failures.add(e);
                }
                calls.incrementAndGet();
            }
        }

        void untilCalls(long more) throws InterruptedException {
            long target = calls.get() + more;
            while (calls.get() < target) {
                Thread.sleep(5);
            }
        }

        @Override
        public void close() {
            stopped.set(true);
            threads.shutdown();
            try {
                assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            assertThat(failures).isEmpty();
        }
    }

    @Test
    void revokedInTheMiddleOf64BusyThreads() throws Exception {
        try (Load load = new Load(64)) {
            load.untilCalls(500);
            assertThat(switches.signIns()).isEqualTo(1);
            switches.revokeAllTokens();
            load.untilCalls(500);
        }
        assertThat(switches.signIns()).isBetween(2L, 3L);
    }

    @Test
    void soakWithTokensThatLiveOneSecond() throws Exception {
        switches.set("{\"tokenLifetime\":1}");
        Duration soak = Duration.parse(System.getProperty("test.soak", "PT60S"));
        long end = System.nanoTime() + soak.toNanos();
        long calls;
        try (Load load = new Load(32)) {
            while (System.nanoTime() < end) {
                load.untilCalls(100);
            }
            calls = load.calls.get();
        }
        long signIns = switches.signIns();
        System.out.println("soak of " + soak + ": " + calls + " calls, " + signIns + " sign-ins, no failure");
        assertThat(signIns).as("one for each life, and not one for each call").isBetween(2L, soak.toSeconds() * 2);
    }
}
