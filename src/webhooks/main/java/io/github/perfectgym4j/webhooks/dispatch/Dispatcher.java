package io.github.perfectgym4j.webhooks.dispatch;

import io.github.perfectgym4j.webhooks.inbox.Inbox;
import io.github.perfectgym4j.webhooks.inbox.InboxException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Hands the messages of an inbox to an observer, one after the other on a thread of an executor: at once when it is woken, and from time to time for
 * what has to be repeated or was left by another server. Several servers may have one each for the same inbox.
 */
public final class Dispatcher implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());

    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    private final Inbox inbox;
    private final Handover handover;
    private final ScheduledExecutorService executor;
    private final Duration keep;
    private final InstantSource clock;
    private final AtomicInteger wanted = new AtomicInteger();
    private volatile boolean isClosed;
    private Future<?> turns;
    private Instant nextCleaning = Instant.MIN;

    /**
     * A dispatcher that does nothing before {@link #start}.
     *
     * @param inbox where messages are
     * @param observer what is told about them
     * @param repetition when it is told again after it failed
     * @param keep how long what is done is kept, to recognise repetitions of the sender
     * @param executor where it works; under Jakarta EE a {@code ManagedScheduledExecutorService}
     * @param clock the time
     */
    public Dispatcher(
            Inbox inbox,
            EventObserver observer,
            Repetition repetition,
            Duration keep,
            ScheduledExecutorService executor,
            InstantSource clock) {
        this.inbox = inbox;
        this.handover = new Handover(inbox, observer, repetition, clock);
        this.keep = keep;
        this.executor = executor;
        this.clock = clock;
    }

    /**
     * Begins, with what is due already.
     *
     * @param turn time between two looks into the inbox
     */
    public void start(Duration turn) {
        turns = executor.scheduleWithFixedDelay(this::wake, 0, turn.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets it look into the inbox now. Does not wait. */
    public void wake() {
        if (!isClosed && wanted.getAndIncrement() == 0) {
            try {
                executor.execute(this::work);
            } catch (RejectedExecutionException e) {
                wanted.set(0);
            }
        }
    }

    /** Until nobody has woken it meanwhile, so that no message that came while it worked has to wait for the next turn. */
    private void work() {
        int seen;
        do {
            seen = wanted.get();
            turn();
        } while (!wanted.compareAndSet(seen, 0));
    }

    private void turn() {
        try {
            handOverDue();
        } catch (RuntimeException | Error e) {
            LOG.log(
                    Level.WARNING,
                    "PGYM0065 The inbox of webhooks fails, and is tried again at the next turn: {0}",
                    e instanceof InboxException ? e.getMessage() : e.getClass().getName());
        }
    }

    private void handOverDue() {
        while (!isClosed && handover.next()) {
            // Each is a transaction of its own.
        }
        Instant now = clock.instant();
        if (!isClosed && !now.isBefore(nextCleaning)) {
            inbox.forget(now.minus(keep));
            nextCleaning = now.plus(BETWEEN_CLEANINGS);
        }
    }

    /** Ends after the event that is being handed over. The executor stays open. */
    @Override
    public void close() {
        isClosed = true;
        if (turns != null) {
            turns.cancel(false);
        }
    }
}
