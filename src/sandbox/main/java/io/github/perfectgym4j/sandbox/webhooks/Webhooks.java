package io.github.perfectgym4j.sandbox.webhooks;

import io.github.perfectgym4j.sandbox.company.event.Event;
import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.control.Switches;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The webhooks: registration of receivers, and the record of deliveries to them. Safe for use by many threads.
 *
 * <p>The same is there over HTTP, see {@link WebhooksResource}.
 */
public final class Webhooks implements Consumer<Event>, AutoCloseable {

    private final Switches switches;
    private final DeliveryLog log = new DeliveryLog();
    private final List<Courier> couriers = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService worker = Workers.one("perfectgym-sandbox-webhooks");
    private final AtomicLong webhookIds = new AtomicLong();
    private final AtomicLong deliveryIds = new AtomicLong();
    private final ReentrantLock lock = new ReentrantLock();
    private HttpCaller http;
    private boolean isClosed;

    /** @param switches how messages are sent */
    public Webhooks(Switches switches) {
        this.switches = switches;
    }

    /**
     * Registers a receiver. Waits for the answer to the probe, a GET request; any answer registers the receiver.
     *
     * @param url where events are sent, {@code http} or {@code https} to this machine, others if the system property
     *     {@code perfectgym.sandbox.webhooks-anywhere} is true; its query may be a secret
     * @param events what is sent, at least one kind
     * @return the webhook with the answer to the probe
     * @throws IllegalArgumentException with a message for the caller if there is something wrong with the address or the events
     * @throws IllegalStateException if the sandbox has been stopped
     */
    public Webhook register(URI url, EventType... events) {
        return register(url, Set.copyOf(List.of(events)));
    }

    /**
     * Registers a receiver. Waits for the answer to the probe, a GET request; any answer registers the receiver.
     *
     * @param url where events are sent, {@code http} or {@code https} to this machine, others if the system property
     *     {@code perfectgym.sandbox.webhooks-anywhere} is true; its query may be a secret
     * @param events what is sent, at least one kind
     * @return the webhook with the answer to the probe
     * @throws IllegalArgumentException with a message for the caller if there is something wrong with the address or the events
     * @throws IllegalStateException if the sandbox has been stopped
     */
    public Webhook register(URI url, Set<EventType> events) {
        Targets.check(url);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("Select at least one event of " + names() + ".");
        }
        HttpCaller caller = http();
        Answer probe = caller.get(url, switches.webhookTimeout()).join();
        Webhook webhook = new Webhook(webhookIds.incrementAndGet(), url, Set.copyOf(events), probe);
        couriers.add(new Courier(webhook, caller, worker, switches, log));
        return webhook;
    }

    static String names() {
        return Stream.of(EventType.values()).map(EventType::code).collect(Collectors.joining(", "));
    }

    private HttpCaller http() {
        lock.lock();
        try {
            if (isClosed) {
                throw new IllegalStateException("The sandbox has been stopped.");
            }
            if (http == null) {
                Shutdown.expect(this);
                http = new HttpCaller(Workers.forHttp("perfectgym-sandbox-webhooks-http"), worker);
            }
            return http;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Removes a webhook. What still waits for it is abandoned; what is on its way may arrive.
     *
     * @param id key
     * @return whether there was one
     */
    public boolean unregister(long id) {
        List<Courier> found = couriers.stream()
                .filter(courier -> courier.webhook().id() == id)
                .toList();
        return remove(found);
    }

    private boolean remove(List<Courier> former) {
        boolean isChanged = couriers.removeAll(former);
        former.forEach(Courier::stop);
        return isChanged;
    }

    /** @return all webhooks in the order of registration */
    public List<Webhook> registered() {
        return couriers.stream().map(Courier::webhook).toList();
    }

    /** @return the last thousand deliveries, oldest first */
    public List<Delivery> deliveries() {
        return log.all();
    }

    /**
     * Waits until every message has been taken or abandoned, and the record says so.
     *
     * @param timeout how long at most
     * @return whether nothing waits any more
     * @throws InterruptedException if the thread is interrupted
     */
    public boolean awaitDelivered(Duration timeout) throws InterruptedException {
        return log.awaitNothingWaits(timeout);
    }

    /** Writes a message for every webhook that selected the event, and returns at once. One event after the other. */
    @Override
    public void accept(Event event) {
        for (Courier courier : couriers) {
            if (courier.webhook().events().contains(event.type())) {
                courier.accept(deliveryIds.incrementAndGet(), event.type(), Payload.of(event, switches.dateStyle()));
            }
        }
    }

    /** Removes all webhooks and forgets all deliveries. */
    public void reset() {
        remove(List.copyOf(couriers));
        log.forget();
    }

    /** Removes all webhooks and ends all threads. No receiver can be registered afterwards. */
    @Override
    public void close() {
        lock.lock();
        try {
            isClosed = true;
            http = null;
        } finally {
            lock.unlock();
        }
        remove(List.copyOf(couriers));
        worker.shutdown();
        Shutdown.isOver(this);
    }
}
