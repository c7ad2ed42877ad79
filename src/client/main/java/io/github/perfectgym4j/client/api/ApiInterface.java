package io.github.perfectgym4j.client.api;

/**
 * What all interfaces of the API have in common: they hold connections. The container closes them with the application, and
 * {@code PerfectGym} with itself; an application never does. A runtime can only close what says that it can be closed.
 */
public interface ApiInterface extends AutoCloseable {

    /** Closes the connections; every later call fails. */
    @Override
    void close();
}
