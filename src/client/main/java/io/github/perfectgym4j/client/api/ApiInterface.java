package io.github.perfectgym4j.client.api;

/**
 * The common parent of all interfaces of the API. It is closeable because they hold connections: the container closes them with the
 * application, {@code PerfectGym} with itself; applications do not.
 */
public interface ApiInterface extends AutoCloseable {

    /** Closes the connections; every later call fails. */
    @Override
    void close();
}
