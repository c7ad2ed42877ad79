package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The other side, and what all subjects ask it: the server that the property {@link #PORT} tells, which is warm by then, or else one of its own.
 */
@State(Scope.Benchmark)
public class Loopback {

    /** System property: the port of a server that runs. */
    public static final String PORT = "benchmarks.server.port";

    static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    static final Duration READ_TIMEOUT = Duration.ofSeconds(30);
    static final int POOL = 50;

    static final long CLUB = 2;
    static final LocalDateTime START = LocalDateTime.of(2026, 11, 23, 0, 0);
    static final LocalDateTime END = LocalDateTime.of(2026, 11, 29, 23, 59, 59);
    static final int PAGE = 1;

    /** How many classes the answer has. */
    @Param({"1", "100"})
    public int elements;

    private ServerProcess own;
    private int port;

    /**
     * Starts the server, unless one runs.
     *
     * @throws Exception if it does not start
     */
    @Setup(Level.Trial)
    public void start() throws Exception {
        port = Integer.getInteger(PORT, 0);
        if (port == 0) {
            own = ServerProcess.start();
            port = own.port();
        }
    }

    URI url() {
        return ServerProcess.url(port, elements);
    }

    /**
     * Ends the server, if it is its own.
     *
     * @throws IOException if its files cannot be removed
     */
    @TearDown(Level.Trial)
    public void stop() throws IOException {
        if (own != null) {
            own.close();
        }
    }
}
