package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.auth.Proof;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that a test starts, and can watch until they wait for something. */
final class Threads implements AutoCloseable {

    private final Set<Thread> started = ConcurrentHashMap.newKeySet();
    private final ExecutorService executor;

    Threads(int count) {
        executor = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task);
            started.add(thread);
            return thread;
        });
    }

    Future<Proof> call(Callable<Proof> call) {
        return executor.submit(call);
    }

    void awaitBlocked(int count) {
        while (started.stream()
                        .filter(t -> t.getState() == Thread.State.WAITING || t.getState() == Thread.State.TIMED_WAITING)
                        .count()
                < count) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
