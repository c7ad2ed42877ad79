package io.github.perfectgym4j.internal.call;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * Aborts calls that exceed their deadline. One timer of the JDK checks all of them a few times a second while there are any: a timer for
 * each call would double the cost of the library.
 */
final class Deadlines {

    /** For all calls of the library. */
    static final Deadlines SYSTEM = new Deadlines(System::nanoTime);

    private static final long TICK_MILLIS = 50;

    private final Set<Call> running = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean ticking = new AtomicBoolean();
    private final LongSupplier nanos;

    Deadlines(LongSupplier nanos) {
        this.nanos = nanos;
    }

    long now() {
        return nanos.getAsLong();
    }

    void watch(Call call) {
        running.add(call);
        keepTicking();
    }

    void forget(Call call) {
        running.remove(call);
    }

    private void keepTicking() {
        if (!ticking.get() && ticking.compareAndSet(false, true)) {
            schedule();
        }
    }

    /** Checks all calls once. */
    void tick() {
        long now = now();
        for (Call call : running) {
            if (call.isOver(now)) {
                running.remove(call);
                call.abort();
            }
        }
        if (!running.isEmpty()) {
            schedule();
            return;
        }
        ticking.set(false);
        if (!running.isEmpty()) {
            keepTicking();
        }
    }

    /** The JDK starts its timer thread at the first need; it must not keep the application's class loader. */
    private void schedule() {
        Thread thread = Thread.currentThread();
        ClassLoader context = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        try {
            new CompletableFuture<Void>()
                    .completeOnTimeout(null, TICK_MILLIS, TimeUnit.MILLISECONDS)
                    .thenRun(this::tick);
        } finally {
            thread.setContextClassLoader(context);
        }
    }
}
