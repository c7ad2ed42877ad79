package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.benchmarks.server.ServerProcess;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDateTime;

/**
 * The other side, and what all subjects ask it.
 *
 * @param port where the server is
 * @param elements how many classes the answer has
 */
record Loopback(int port, int elements) {

    static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    static final Duration READ_TIMEOUT = Duration.ofSeconds(30);
    static final int POOL = 50;

    static final long CLUB = 2;
    static final LocalDateTime START = LocalDateTime.of(2026, 11, 23, 0, 0);
    static final LocalDateTime END = LocalDateTime.of(2026, 11, 29, 23, 59, 59);
    static final int PAGE = 1;

    URI url() {
        return ServerProcess.url(port, elements);
    }
}
