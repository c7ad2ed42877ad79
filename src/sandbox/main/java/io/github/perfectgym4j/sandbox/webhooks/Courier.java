package io.github.perfectgym4j.sandbox.webhooks;

import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.control.Switches;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The sender of messages to one receiver: one at a time, each until it is accepted. All but {@link #accept} and {@link #webhook} runs on the
 * one thread of the worker, and so needs no lock.
 */
final class Courier {

    /** The greatest number of waiting messages. */
    static final int MOST_WAITING = 10_000;

    /** How often the wait doubles. */
    private static final int DOUBLINGS = 6;

    private final Webhook webhook;
    private final HttpCaller http;
    private final ScheduledExecutorService worker;
    private final Switches switches;
    private final DeliveryLog log;
    private final Map<Long, Delivery> waiting = new LinkedHashMap<>();
    private final Deque<Long> ready = new ArrayDeque<>();
    private CompletableFuture<Answer> inFlight;
    private boolean isStopped;
    private long accepted;

    Courier(Webhook webhook, HttpCaller http, ScheduledExecutorService worker, Switches switches, DeliveryLog log) {
        this.webhook = webhook;
        this.http = http;
        this.worker = worker;
        this.switches = switches;
        this.log = log;
    }

    Webhook webhook() {
        return webhook;
    }

    /** Takes a message. Does not wait for anything. One after the other, as the changes come. */
    void accept(long id, EventType event, String body) {
        accepted++;
        int every = switches.webhookDuplicateEvery();
        int copies = every > 0 && accepted % every == 0 ? 2 : 1;
        Delivery delivery =
                new Delivery(id, webhook.id(), event, body, Delivery.State.WAITING, 0, copies, Answer.NOT_YET);
        log.begin(delivery);
        worker.execute(() -> add(delivery));
    }

    private void add(Delivery delivery) {
        if (isStopped || waiting.size() >= MOST_WAITING) {
            log.note(delivery.abandoned());
            return;
        }
        waiting.put(delivery.id(), delivery);
        ready.addLast(delivery.id());
        sendNext();
    }

    private void sendNext() {
        if (inFlight != null || ready.isEmpty()) {
            return;
        }
        Delivery delivery = waiting.get(ready.removeFirst());
        inFlight = http.post(webhook.url(), delivery.body(), switches.webhookTimeout());
        inFlight.whenCompleteAsync((answer, cancelled) -> answered(delivery, answer), worker);
    }

    private void answered(Delivery sent, Answer answer) {
        if (isStopped) {
            return;
        }
        inFlight = null;
        Delivery delivery = sent.answered(answer);
        if (delivery.state() == Delivery.State.DELIVERED) {
            waiting.remove(delivery.id());
        } else {
            waiting.put(delivery.id(), delivery);
            if (answer.isTaken()) {
                ready.addFirst(delivery.id());
            } else {
                worker.schedule(() -> retry(delivery.id()), wait(delivery).toMillis(), TimeUnit.MILLISECONDS);
            }
        }
        log.note(delivery);
        sendNext();
    }

    private Duration wait(Delivery delivery) {
        int doublings = Math.min(delivery.attempts() - 1, DOUBLINGS);
        return switches.webhookRetry().multipliedBy(1L << doublings);
    }

    private void retry(long id) {
        if (!isStopped) {
            ready.addLast(id);
            sendNext();
        }
    }

    /** Abandons all waiting messages, and aborts the one being sent. */
    void stop() {
        worker.execute(() -> {
            isStopped = true;
            ready.clear();
            waiting.values().forEach(delivery -> log.note(delivery.abandoned()));
            waiting.clear();
            if (inFlight != null) {
                inFlight.cancel(true);
            }
        });
    }
}
