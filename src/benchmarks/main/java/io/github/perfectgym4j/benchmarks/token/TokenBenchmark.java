package io.github.perfectgym4j.benchmarks.token;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Asking for the token while it is valid. The time is that of one call in one thread: a way on which threads do not hinder each other has the
 * same time in {@link TokenByOneThread} and in {@link TokenByAllCores}.
 */
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class TokenBenchmark {

    /** A source with its token in hand. */
    @State(Scope.Benchmark)
    public abstract static class Ready {

        private final String name;
        private TokenEndpoint endpoint;
        private TokenSource source;

        /**
         * For the subclasses, one for each subject, so that each is alone in its process.
         *
         * @param name which source
         */
        protected Ready(String name) {
            this.name = name;
        }

        /**
         * Fetches the token.
         *
         * @throws Exception if that fails
         */
        @Setup
        public void fetch() throws Exception {
            endpoint = new TokenEndpoint(Duration.ZERO);
            source = TokenSource.all().get(name).at(endpoint.url());
            Objects.requireNonNull(source.token(), name);
        }

        /**
         * Makes sure that the endpoint was asked once and never again.
         *
         * @throws IllegalStateException if it was
         */
        @TearDown
        public void close() {
            source.close();
            endpoint.close();
            if (endpoint.requests() != 1) {
                throw new IllegalStateException(endpoint.requests() + " requests for tokens while one was valid");
            }
        }

        Object token() throws Exception {
            return source.token();
        }
    }

    /** {@link TokenSource} {@code perfectgym}. */
    public static class Perfectgym extends Ready {

        /** For JMH. */
        public Perfectgym() {
            super("perfectgym");
        }
    }

    /** {@link TokenSource} {@code googleAuth}. */
    public static class GoogleAuth extends Ready {

        /** For JMH. */
        public GoogleAuth() {
            super("googleAuth");
        }
    }

    /** {@link TokenSource} {@code springSecurity}. */
    public static class SpringSecurity extends Ready {

        /** For JMH. */
        public SpringSecurity() {
            super("springSecurity");
        }
    }

    /** {@link TokenSource} {@code msal4j}. */
    public static class Msal4j extends Ready {

        /** For JMH. */
        public Msal4j() {
            super("msal4j");
        }
    }

    /** {@link TokenSource} {@code awsCachedSupplier}. */
    public static class AwsCachedSupplier extends Ready {

        /** For JMH. */
        public AwsCachedSupplier() {
            super("awsCachedSupplier");
        }
    }

    /** {@link TokenSource} {@code keycloak}. */
    public static class Keycloak extends Ready {

        /** For JMH. */
        public Keycloak() {
            super("keycloak");
        }
    }

    /** {@link TokenSource} {@code quarkus}. */
    public static class Quarkus extends Ready {

        /** For JMH. */
        public Quarkus() {
            super("quarkus");
        }
    }

    /**
     * Asks.
     *
     * @param ready the source
     * @return what it has
     * @throws Exception if there is nothing to be had
     */
    @Benchmark
    public Object perfectgym(Perfectgym ready) throws Exception {
        return ready.token();
    }

    /**
     * Asks.
     *
     * @param ready the source
     * @return what it has
     * @throws Exception if there is nothing to be had
     */
    @Benchmark
    public Object googleAuth(GoogleAuth ready) throws Exception {
        return ready.token();
    }

    /**
     * Asks.
     *
     * @param ready the source
     * @return what it has
     * @throws Exception if there is nothing to be had
     */
    @Benchmark
    public Object springSecurity(SpringSecurity ready) throws Exception {
        return ready.token();
    }

    /**
     * Asks.
     *
     * @param ready the source
     * @return what it has
     * @throws Exception if there is nothing to be had
     */
    @Benchmark
    public Object msal4j(Msal4j ready) throws Exception {
        return ready.token();
    }

    /**
     * Asks.
     *
     * @param ready the source
     * @return what it has
     * @throws Exception if there is nothing to be had
     */
    @Benchmark
    public Object awsCachedSupplier(AwsCachedSupplier ready) throws Exception {
        return ready.token();
    }

    /**
     * Asks.
     *
     * @param ready the source
     * @return what it has
     * @throws Exception if there is nothing to be had
     */
    @Benchmark
    public Object keycloak(Keycloak ready) throws Exception {
        return ready.token();
    }

    /**
     * Asks.
     *
     * @param ready the source
     * @return what it has
     * @throws Exception if there is nothing to be had
     */
    @Benchmark
    public Object quarkus(Quarkus ready) throws Exception {
        return ready.token();
    }
}
