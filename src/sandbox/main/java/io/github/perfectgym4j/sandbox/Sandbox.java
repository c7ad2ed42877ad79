package io.github.perfectgym4j.sandbox;

import io.github.perfectgym4j.sandbox.company.FrontDesk;
import io.github.perfectgym4j.sandbox.company.History;
import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.control.ReceivedRequest;
import io.github.perfectgym4j.sandbox.control.Switches;
import io.github.perfectgym4j.sandbox.kit.WebhookInbox;
import io.github.perfectgym4j.sandbox.webhooks.Webhooks;
import jakarta.ws.rs.SeBootstrap;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A sandbox inside a test, on a free port of this machine. With JUnit 5, {@link
 * io.github.perfectgym4j.sandbox.junit.PerfectGymSandbox} starts, resets and stops it. Only one can run at a time in one
 * virtual machine, because of the CDI container that RESTEasy starts; close it, and the next can start.
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
    private final SandboxTime time;
    private final List<WebhookInbox> inboxes = new CopyOnWriteArrayList<>();

    private Sandbox(SeBootstrap.Instance server, SandboxApplication application, SandboxTime time) {
        this.server = server;
        this.application = application;
        this.time = time;
        time.onStart(() -> application.switches().reset());
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
        SandboxTime clock = new SandboxTime(time);
        SandboxApplication application = new SandboxApplication(clock);
        SeBootstrap.Configuration configuration = SeBootstrap.Configuration.builder()
                .protocol("HTTP")
                .host("localhost")
                .port(SeBootstrap.Configuration.FREE_PORT)
                .rootPath(ROOT)
                .build();
        SeBootstrap.Instance server = SeBootstrap.start(application, configuration)
                .toCompletableFuture()
                .join();
        return new Sandbox(server, application, clock);
    }

    /** @return address of the API, ending in {@code /sandbox/Api}, without final slash */
    public URI url() {
        return URI.create(root() + "/Api");
    }

    /** @return address of everything, ending in {@code /sandbox}: start page and switches are below it */
    public URI root() {
        return URI.create("http://localhost:" + server.configuration().port() + ROOT);
    }

    /**
     * Returns what an application needs to call this sandbox, as keys of MicroProfile Config: address, API user and API client.
     *
     * @return values by key
     */
    public Map<String, String> configuration() {
        return Map.of(
                "perfectgym.url", url().toString(),
                "perfectgym.username", "api-user",
                "perfectgym.password", "api-password",
                "perfectgym.client-id", "sandbox-client",
                "perfectgym.client-secret", "sandbox-secret");
    }

    /** @return the time in the sandbox */
    public SandboxTime time() {
        return time;
    }

    /** @return requests of the API since the start or the last reset, the last thousand, in the order of their answers */
    public List<ReceivedRequest> received() {
        return application.switches().requests().all();
    }

    /**
     * Returns the calls of one operation.
     *
     * @param operation last parts of the path, such as {@code BookClass}, {@code ClassBooking/BookClass} or {@code POST Classes/BookClass}
     * @return requests since the start or the last reset, in the order of their answers
     */
    public List<ReceivedRequest> received(String operation) {
        return received().stream().filter(request -> request.isFor(operation)).toList();
    }

    /**
     * Sends webhooks to the test, until the next reset.
     *
     * @param events what is sent; all kinds if none is named
     * @return where they arrive
     */
    public WebhookInbox inbox(EventType... events) {
        WebhookInbox inbox = new WebhookInbox();
        inboxes.add(inbox);
        webhooks().register(inbox.url(), Set.of(events.length == 0 ? EventType.values() : events));
        return inbox;
    }

    /** Puts everything back to the start: data, switches, faults, requests, webhooks, inboxes, and the time. */
    public void reset() {
        time.followClock();
        application.switches().reset();
        closeInboxes();
    }

    private void closeInboxes() {
        inboxes.forEach(WebhookInbox::close);
        inboxes.clear();
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
        closeInboxes();
        server.stop().toCompletableFuture().join();
    }
}
