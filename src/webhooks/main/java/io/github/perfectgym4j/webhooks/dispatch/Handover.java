package io.github.perfectgym4j.webhooks.dispatch;

import io.github.perfectgym4j.webhooks.event.GymEvent;
import io.github.perfectgym4j.webhooks.event.Messages;
import io.github.perfectgym4j.webhooks.inbox.ClaimLostException;
import io.github.perfectgym4j.webhooks.inbox.Entry;
import io.github.perfectgym4j.webhooks.inbox.Inbox;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Hands over one entry of an inbox after the other. */
final class Handover {

    private static final System.Logger LOG = System.getLogger(Dispatcher.class.getName());

    private final Inbox inbox;
    private final EventObserver observer;
    private final Repetition repetition;
    private final InstantSource clock;

    Handover(Inbox inbox, EventObserver observer, Repetition repetition, InstantSource clock) {
        this.inbox = inbox;
        this.observer = observer;
        this.repetition = repetition;
        this.clock = clock;
    }

    /** @return whether there was an entry, handed over or not */
    boolean next() {
        Instant now = clock.instant();
        Optional<Entry> claimed = inbox.claim(now, now.plus(repetition.claim()));
        claimed.ifPresent(this::handOver);
        return claimed.isPresent();
    }

    private void handOver(Entry entry) {
        if (entry.tries() > repetition.tries()) {
            // Whoever had the last try did not live to say so.
            park(entry, "no try came to an end");
            return;
        }
        try {
            inbox.finish(entry, clock.instant(), transaction -> {
                for (GymEvent event : Messages.read(entry.body())) {
                    observer.on(event, transaction);
                }
            });
        } catch (ClaimLostException e) {
            LOG.log(
                    Level.WARNING,
                    "PGYM0062 An observer took longer than {0}; its work was rolled back, and the event is handed over again",
                    repetition.claim());
        } catch (Exception | Error e) {
            failed(entry, kind(e));
        }
    }

    private void failed(Entry entry, String problem) {
        if (entry.tries() >= repetition.tries()) {
            park(entry, problem);
            return;
        }
        Duration wait = repetition.waitAfter(entry.tries());
        inbox.retry(entry, clock.instant().plus(wait), problem);
        LOG.log(
                Level.WARNING,
                "PGYM0063 Observers failed with {0}; the next try of {1} is made in {2}",
                problem,
                entry.hash(),
                wait);
    }

    private void park(Entry entry, String problem) {
        inbox.park(entry, problem);
        LOG.log(Level.ERROR, "PGYM0064 An event was parked after its last try, {0}: {1}", entry.hash(), problem);
    }

    /** Kinds only: the words of an observer's exception may be personal. */
    private static String kind(Throwable failure) {
        Throwable cause = failure.getCause();
        String kind = failure.getClass().getName();
        return cause == null ? kind : kind + " by " + cause.getClass().getName();
    }
}
