package io.github.perfectgym4j.client;

import io.github.perfectgym4j.sandbox.Sandbox;
import io.github.perfectgym4j.sandbox.company.History;
import io.github.perfectgym4j.sandbox.control.Switches;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A test of the client in Java SE against a sandbox in the same process, reset before each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SandboxTest {

    private Sandbox sandbox;
    private PerfectGym gym;

    @BeforeAll
    void startSandbox() {
        sandbox = launch();
    }

    @BeforeEach
    void newClient() {
        switches().reset();
        gym = builder().build();
    }

    @AfterEach
    void closeClient() {
        gym.close();
    }

    @AfterAll
    void stopSandbox() {
        sandbox.close();
    }

    /** Starts the sandbox of all tests of the class. */
    protected Sandbox launch() {
        return Sandbox.start();
    }

    /** The sandbox. */
    protected Sandbox sandbox() {
        return sandbox;
    }

    /** The switches of the sandbox. */
    protected Switches switches() {
        return sandbox.switches();
    }

    /** Very many bookings, and changes of them while somebody reads. */
    protected History history() {
        return sandbox.history();
    }

    /** Address of the API. */
    protected String url() {
        return sandbox.url().toString();
    }

    /** The client of this test, signing in as {@code api-user}. */
    protected PerfectGym gym() {
        return gym;
    }

    /** Describes another client for the same sandbox. */
    protected PerfectGymBuilder builder() {
        return PerfectGym.builder().url(url()).login("api-user", "api-password").readTimeout(Duration.ofSeconds(20));
    }

    /** Token requests that the sandbox has counted since the test began. */
    protected long signIns() {
        return switches().counts().tokenRequests();
    }
}
