package io.github.perfectgym4j.sandbox.company.store;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The one lock of a company, together with its change counter.
 *
 * <p>They belong together, because counter values have to become visible in their order: a reader of changes would otherwise
 * remember a later counter and miss the earlier change.
 */
public final class Guard {

    private final ReentrantLock lock = new ReentrantLock();
    private final Runnable afterwards;
    private long counter;

    /**
     * Makes a lock.
     *
     * @param counter the last value in use; the first change gets the next one
     * @param afterwards ends each step, also one that failed half way; may not wait
     */
    public Guard(long counter, Runnable afterwards) {
        this.counter = counter;
        this.afterwards = afterwards;
    }

    /**
     * Runs one step atomically.
     *
     * @param step what to do; may call this method again
     * @return what the step returned
     */
    public <T> T alone(Supplier<T> step) {
        lock.lock();
        try {
            return step.get();
        } finally {
            try {
                if (lock.getHoldCount() == 1) {
                    afterwards.run();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /** @return a new counter value, greater than all before; to be stored within the same step */
    public long nextTimestamp() {
        return alone(() -> ++counter);
    }
}
