package io.github.perfectgym4j.sandbox.control;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** The last thousand requests of the API in the order of their answers, in memory only. Safe for use by many threads. */
public final class RequestLog {

    private static final int CAPACITY = 1000;

    private final Deque<ReceivedRequest> requests = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();

    RequestLog() {}

    /**
     * Notes a request, just before its answer goes out.
     *
     * @param request request
     */
    public void add(ReceivedRequest request) {
        lock.lock();
        try {
            if (requests.size() == CAPACITY) {
                requests.removeFirst();
            }
            requests.addLast(request);
        } finally {
            lock.unlock();
        }
    }

    /** @return all that are still known, oldest first */
    public List<ReceivedRequest> all() {
        lock.lock();
        try {
            return List.copyOf(requests);
        } finally {
            lock.unlock();
        }
    }
}
