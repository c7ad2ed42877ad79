package io.github.perfectgym4j.sandbox;

import io.github.perfectgym4j.sandbox.company.FrontDesk;
import io.github.perfectgym4j.sandbox.company.History;
import io.github.perfectgym4j.sandbox.control.Switches;
import io.github.perfectgym4j.sandbox.webhooks.Webhooks;
import jakarta.ws.rs.SeBootstrap;
import java.net.URI;
import java.time.InstantSource;

/**
 * A sandbox inside a test, on a free port of this machine. Needs an implementation of Jakarta REST that can run by
 * itself on the class path. With RESTEasy only one can run at a time in one virtual machine, because of the CDI
 * container that it starts; close it, and the next can start.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start()) {
 *     sandbox.switches().fail("Classes/").with(503).once();
 *     … call sandbox.url() …
 * }
 * }</pre>
 */
public final class Sandbox implements AutoCloseable {

    /** Root of all addresses, the same as the context root on a server. */
    private static final String ROOT = "/sandbox";

    private final SeBootstrap.Instance server;
    private final SandboxApplication application;

    private Sandbox(SeBootstrap.Instance server, SandboxApplication application) {
        this.server = server;
        this.application = application;
    }

    /**
     * Starts a sandbox.
     *
     * @return the running sandbox
     */
    public static Sandbox start() {
        return start(new SteadyTime());
    }

    /**
     * Starts a sandbox with a given clock, for example one that a test can move.
     *
     * @param time what time it is; decides when tokens expire and around which day the timetable lies
     * @return the running sandbox
     */
    public static Sandbox start(InstantSource time) {
        SandboxApplication application = new SandboxApplication(time);
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder()
                .protocol("HTTP")
                .host("localhost")
                .port(SeBootstrap.Configuration.FREE_PORT)
                .rootPath(ROOT)
                .build();
        SeBootstrap.Instance server = SeBootstrap.start(application, configuration)
                .toCompletableFuture()
                .join();
        return new Sandbox(server, application);
    }

    /** @return address of the API, ending in {@code /sandbox/Api}, without final slash */
    public URI url() {
        return URI.create(root() + "/Api");
    }

    /** @return address of everything, ending in {@code /sandbox}: start page and switches are below it */
    public URI root() {
        return URI.create("http://localhost:" + server.configuration().port() + ROOT);
    }

    /** @return what tests can turn; the very same switches that the HTTP address turns */
    public Switches switches() {
        return application.switches();
    }

    /**
     * Very many bookings, and changes of them while they are read.
     *
     * @return history of the present company; resetting the switches begins another one
     */
    public History history() {
        return application.history();
    }

    /** @return the webhooks; resetting the switches removes all */
    public Webhooks webhooks() {
        return application.webhooks();
    }

    /**
     * Events at the desks and doors of the clubs, outside of the API.
     *
     * @return front desk of the present company; resetting the switches begins another one
     */
    public FrontDesk frontDesk() {
        return application.frontDesk();
    }

    /** Stops the server and the sending of webhooks. */
    @Override
    public void close() {
        application.webhooks().close();
        server.stop().toCompletableFuture().join();
    }
}
