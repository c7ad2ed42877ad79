package io.github.perfectgym4j.sandbox.control;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/**
 * The switches of a test: the life of tokens, delays, oddities of answers, and faults.
 *
 * <p>The same switches can be turned over HTTP, see {@link SwitchesResource}. All threads may use them; a change holds from the next
 * request on.
 */
public final class Switches {

    private final AtomicReference<Settings> settings = new AtomicReference<>(Settings.INITIAL);
    private final AtomicReference<List<Fault>> faults = new AtomicReference<>(List.of());
    private final AtomicReference<Counts> counts = new AtomicReference<>(new Counts());
    private final AtomicReference<RequestLog> requests = new AtomicReference<>(new RequestLog());
    private final Runnable resetCompany;
    private final Runnable revokeTokens;

    /**
     * Sets up switches in their initial position.
     *
     * @param resetCompany puts the company's data back to the start, without events
     * @param revokeTokens makes all tokens invalid
     */
    public Switches(Runnable resetCompany, Runnable revokeTokens) {
        this.resetCompany = resetCompany;
        this.revokeTokens = revokeTokens;
    }

    /**
     * Sets how long tokens issued from now on live; 7775999 seconds at the start. Also announced as {@code expires_in}.
     *
     * @param lifetime lifetime, whole seconds
     * @return this
     */
    public Switches tokenLifetime(Duration lifetime) {
        return set(now -> now.withTokenLifetime(lifetime));
    }

    /** @return how long tokens issued now live */
    public Duration tokenLifetime() {
        return settings.get().tokenLifetime();
    }

    /**
     * Announces a wrong {@code expires_in}.
     *
     * @param lifetime any JSON value; the text {@code missing} leaves the field out; null goes back to the truth
     * @return this
     */
    public Switches announcedLifetime(JsonValue lifetime) {
        return set(now -> now.withAnnouncedLifetime(lifetime));
    }

    /**
     * Announces a wrong number of seconds.
     *
     * @param seconds any number
     * @return this
     */
    public Switches announcedLifetime(long seconds) {
        return announcedLifetime(Json.createValue(seconds));
    }

    /**
     * Announces a text instead of a number of seconds.
     *
     * @param text any text; {@code missing} leaves the field out
     * @return this
     */
    public Switches announcedLifetime(String text) {
        return announcedLifetime(Json.createValue(text));
    }

    /** @return what is announced instead of the truth; empty for the truth */
    public Optional<JsonValue> announcedLifetime() {
        return Optional.ofNullable(settings.get().announcedLifetime());
    }

    /**
     * Slows every answer of the API down.
     *
     * @param delay wait, whole milliseconds
     * @return this
     */
    public Switches delay(Duration delay) {
        return set(now -> now.withDelay(delay));
    }

    /** @return wait before every answer of the API */
    public Duration delay() {
        return settings.get().delay();
    }

    /**
     * Slows the token endpoint down, in addition to {@link #delay(Duration)}.
     *
     * @param delay wait, whole milliseconds
     * @return this
     */
    public Switches tokenDelay(Duration delay) {
        return set(now -> now.withTokenDelay(delay));
    }

    /** @return wait before every answer of the token endpoint */
    public Duration tokenDelay() {
        return settings.get().tokenDelay();
    }

    /**
     * Makes answers look like the vendor's samples: blank texts for null, numbers as texts, missing fields, missing envelopes.
     *
     * @param on whether they do
     * @return this
     */
    public Switches quirks(boolean on) {
        return set(now -> now.withQuirks(on));
    }

    /** @return whether answers look like the vendor's samples */
    public boolean quirks() {
        return settings.get().hasQuirks();
    }

    /**
     * Sets how version 2 writes moments; {@link DateStyle#OFFSET} at the start.
     *
     * @param style style
     * @return this
     */
    public Switches dateStyle(DateStyle style) {
        return set(now -> now.with(now.version2().with(style)));
    }

    /** @return how version 2 writes moments */
    public DateStyle dateStyle() {
        return settings.get().version2().dateStyle();
    }

    /**
     * Makes version 2 name another host in links to the next page.
     *
     * @param authority host and port, such as {@code elsewhere.example.com:8080}; empty for those that were asked
     * @return this
     */
    public Switches nextLinkHost(String authority) {
        return set(now -> now.with(now.version2().withNextLinkHost(authority)));
    }

    /** @return host and port in links to the next page; empty for those that were asked */
    public String nextLinkHost() {
        return settings.get().version2().nextLinkHost();
    }

    /**
     * Makes version 2 write names in the bodies of failures with a capital: {@code Errors}, {@code Code}, {@code Message}.
     *
     * @param on whether it does
     * @return this
     */
    public Switches pascalCaseErrors(boolean on) {
        return set(now -> now.with(now.version2().withPascalCaseErrors(on)));
    }

    /** @return whether names in the bodies of failures begin with a capital */
    public boolean pascalCaseErrors() {
        return settings.get().version2().hasPascalCaseErrors();
    }

    /**
     * Sets how long to wait before a webhook that was not answered with 200 is sent again; half a second at the start. The wait doubles from
     * try to try, up to 64 times as long.
     *
     * @param wait first wait, whole milliseconds
     * @return this
     */
    public Switches webhookRetry(Duration wait) {
        return set(now -> now.with(now.webhooks().withRetry(wait)));
    }

    /** @return how long to wait before a webhook is sent again for the first time */
    public Duration webhookRetry() {
        return settings.get().webhooks().retry();
    }

    /**
     * Sets how long to wait for the answer to a webhook; five seconds at the start.
     *
     * @param timeout wait, whole milliseconds, at least one
     * @return this
     */
    public Switches webhookTimeout(Duration timeout) {
        return set(now -> now.with(now.webhooks().withTimeout(timeout)));
    }

    /** @return how long to wait for the answer to a webhook */
    public Duration webhookTimeout() {
        return settings.get().webhooks().timeout();
    }

    /**
     * Makes some events arrive twice although the first was answered with 200.
     *
     * @param every every how many-th event of each webhook; 0, as at the start, for none
     * @return this
     */
    public Switches webhookDuplicateEvery(int every) {
        return set(now -> now.with(now.webhooks().withDuplicateEvery(every)));
    }

    /** @return every how many-th event of each webhook arrives twice; 0 for none */
    public int webhookDuplicateEvery() {
        return settings.get().webhooks().duplicateEvery();
    }

    private Switches set(UnaryOperator<Settings> change) {
        settings.updateAndGet(change);
        return this;
    }

    /**
     * Starts to describe a failure.
     *
     * @param path prefix of the path below {@code Api}, such as {@code Classes/}, of any case; empty for every call; with an HTTP method
     *     and a blank before it, such as {@code POST Classes/BookClass}, only calls with that method
     * @return the next step
     */
    public FaultBuilder fail(String path) {
        return new FaultBuilder(path, this::add);
    }

    private void add(Fault fault) {
        faults.updateAndGet(before -> {
            List<Fault> after = new ArrayList<>(before);
            after.add(fault);
            return List.copyOf(after);
        });
    }

    /** @return the faults that still wait to happen */
    public List<Fault> faults() {
        return faults.get();
    }

    /**
     * Replaces all faults.
     *
     * @param newFaults the new ones; the first that fits a call happens
     * @return this
     */
    public Switches faults(List<Fault> newFaults) {
        faults.set(List.copyOf(newFaults));
        return this;
    }

    /**
     * Uses up the first fault for a call. Of many calls at the same time exactly as many as it has times get it.
     *
     * @param method HTTP method
     * @param apiPath path below {@code Api}
     * @return the fault; empty if the call is to be answered properly
     */
    public Optional<Fault> nextFault(String method, String apiPath) {
        while (true) {
            List<Fault> before = faults.get();
            Optional<Fault> hit = before.stream()
                    .filter(fault -> fault.isFor(method, apiPath))
                    .findFirst();
            if (hit.isEmpty()) {
                return hit;
            }
            List<Fault> after = before.stream()
                    .map(fault -> fault == hit.get() ? fault.once() : fault)
                    .filter(fault -> fault.times() != 0)
                    .toList();
            if (faults.compareAndSet(before, after)) {
                return hit;
            }
        }
    }

    /** @return what was asked since the start or the last reset */
    public Counts counts() {
        return counts.get();
    }

    /** @return the requests that were answered since the start or the last reset */
    public RequestLog requests() {
        return requests.get();
    }

    /** Makes all tokens invalid. */
    public void revokeAllTokens() {
        revokeTokens.run();
    }

    /** Puts everything back to the start: settings, faults, counts, requests, tokens, webhooks and the company's data. */
    public void reset() {
        settings.set(Settings.INITIAL);
        faults.set(List.of());
        counts.set(new Counts());
        requests.set(new RequestLog());
        revokeTokens.run();
        resetCompany.run();
    }
}
