package io.github.perfectgym4j.sandbox.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The last deliveries, and the number of unfinished ones. */
final class DeliveryLog {

    /** The number of remembered deliveries. */
    static final int MOST = 1000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition nothingWaits = lock.newCondition();
    private final TreeMap<Long, Delivery> last = new TreeMap<>();
    private long waiting;

    void begin(Delivery delivery) {
        lock.lock();
        try {
            last.put(delivery.id(), delivery);
            if (last.size() > MOST) {
                last.pollFirstEntry();
            }
            waiting++;
        } finally {
            lock.unlock();
        }
    }

    /** Records a new state; for each delivery exactly one may be final. */
    void note(Delivery delivery) {
        lock.lock();
        try {
            last.replace(delivery.id(), delivery);
            if (delivery.state() != Delivery.State.WAITING && --waiting == 0) {
                nothingWaits.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    void forget() {
        lock.lock();
        try {
            last.clear();
        } finally {
            lock.unlock();
        }
    }

    List<Delivery> all() {
        lock.lock();
        try {
            return List.copyOf(last.values());
        } finally {
            lock.unlock();
        }
    }

    boolean awaitNothingWaits(Duration timeout) throws InterruptedException {
        long left = TimeUnit.MILLISECONDS.toNanos(timeout.toMillis());
        lock.lock();
        try {
            while (waiting > 0 && left > 0) {
                left = nothingWaits.awaitNanos(left);
            }
            return waiting == 0;
        } finally {
            lock.unlock();
        }
    }
}
