package io.github.perfectgym4j.webhooks.inbox;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** An inbox in memory, for development: what was accepted is lost when the process ends, and work is not rolled back. */
public final class MemoryInbox implements Inbox {

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Slot> slots = new HashMap<>();
    private final int most;

    /**
     * An empty inbox.
     *
     * @param most number of entries, done ones included; when it is reached, messages are refused
     */
    public MemoryInbox(int most) {
        this.most = most;
    }

    @Override
    public boolean add(String hash, String body, Instant now) {
        return locked(() -> {
            if (slots.containsKey(hash)) {
                return false;
            }
            if (slots.size() >= most) {
                throw new InboxException("The inbox in memory is full", null);
            }
            slots.put(hash, new Slot(new Entry(hash, body, now, 0, null), now, null));
            return true;
        });
    }

    @Override
    public Optional<Entry> claim(Instant now, Instant until) {
        return locked(() -> slots.values().stream()
                .filter(slot -> slot.due != null && !slot.due.isAfter(now))
                .min(Comparator.comparing((Slot slot) -> slot.due)
                        .thenComparing(slot -> slot.entry.received())
                        .thenComparing(slot -> slot.entry.hash()))
                .map(slot -> slot.claimed(until))
                .map(slot -> {
                    slots.put(slot.entry.hash(), slot);
                    return slot.entry;
                }));
    }

    @Override
    public void finish(Entry entry, Instant now, Work work) throws Exception {
        work.run(null);
        if (!replace(entry, slot -> new Slot(entry, null, now))) {
            throw new ClaimLostException(entry);
        }
    }

    @Override
    public void retry(Entry entry, Instant due, String problem) {
        replace(entry, slot -> new Slot(slot.failed(problem), due, null));
    }

    @Override
    public void park(Entry entry, String problem) {
        replace(entry, slot -> new Slot(slot.failed(problem), null, null));
    }

    @Override
    public List<Entry> parked(int most) {
        return locked(() -> slots.values().stream()
                .filter(Slot::isParked)
                .map(Slot::entry)
                .sorted(Comparator.comparing(Entry::received).thenComparing(Entry::hash))
                .limit(most)
                .toList());
    }

    @Override
    public boolean sendAgain(String hash, Instant now) {
        return locked(() -> {
            Slot slot = slots.get(hash);
            if (slot == null || !slot.isParked()) {
                return false;
            }
            Entry entry = slot.entry;
            slots.put(hash, new Slot(new Entry(hash, entry.body(), entry.received(), 0, entry.problem()), now, null));
            return true;
        });
    }

    @Override
    public int forget(Instant before) {
        return locked(() -> {
            int size = slots.size();
            slots.values().removeIf(slot -> slot.done != null && slot.done.isBefore(before));
            return size - slots.size();
        });
    }

    @Override
    public Counts counts() {
        return locked(() -> new Counts(
                number(slot -> slot.due != null), number(Slot::isParked), number(slot -> slot.done != null)));
    }

    private long number(Predicate<Slot> which) {
        return slots.values().stream().filter(which).count();
    }

    /** Only for the one whose claim still counts. */
    private boolean replace(Entry entry, UnaryOperator<Slot> next) {
        return locked(() -> {
            Slot slot = slots.get(entry.hash());
            if (slot == null || slot.due == null || slot.entry.tries() != entry.tries()) {
                return false;
            }
            slots.put(entry.hash(), next.apply(slot));
            return true;
        });
    }

    private <T> T locked(Supplier<T> step) {
        lock.lock();
        try {
            return step.get();
        } finally {
            lock.unlock();
        }
    }

    /** An entry with its state: due, done, or neither, when it is parked. */
    private record Slot(Entry entry, Instant due, Instant done) {

        boolean isParked() {
            return due == null && done == null;
        }

        Slot claimed(Instant until) {
            return new Slot(
                    new Entry(entry.hash(), entry.body(), entry.received(), entry.tries() + 1, entry.problem()),
                    until,
                    null);
        }

        Entry failed(String problem) {
            return new Entry(entry.hash(), entry.body(), entry.received(), entry.tries(), problem);
        }
    }
}
