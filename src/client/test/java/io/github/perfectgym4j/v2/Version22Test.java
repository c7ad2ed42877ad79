package io.github.perfectgym4j.v2;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.RecordingServer;
import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.v2.odata.EntitySet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test against a server that writes down what it is sent and answers as it is told. */
public abstract class Version22Test {

    private RecordingServer server;
    private PerfectGym gym;

    @BeforeEach
    final void startServer() {
        server = RecordingServer.start();
        gym = PerfectGym.builder().url(server.url()).apiClient("id", "secret").build();
    }

    @AfterEach
    final void stopServer() {
        gym.close();
        server.close();
    }

    protected final RecordingServer server() {
        return server;
    }

    protected final <T extends ApiInterface> T client(Class<T> type) {
        return gym.client(type);
    }

    protected final <E> EntitySet<E> set(Class<E> rowType) {
        return gym.set(rowType);
    }

    protected final <E> EntitySet<E> set(String name, Class<E> rowType) {
        return gym.set(name, rowType);
    }

    /** The next request is answered with this, written with single quotes. */
    protected final void answer(int status, String json) {
        server.answer(status, json.replace('\'', '"'));
    }
}
