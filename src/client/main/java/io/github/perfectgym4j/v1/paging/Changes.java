package io.github.perfectgym4j.v1.paging;

import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.internal.paging.LazyPages;
import io.github.perfectgym4j.internal.paging.Page;
import io.github.perfectgym4j.internal.paging.PageSource;
import io.github.perfectgym4j.internal.paging.ReceivedList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * Walks a list by change counter: everything that has changed since a counter that the caller remembers.
 *
 * <pre>{@code
 * long seen = load();
 * try (Stream<FitnessClass> changes = Changes.since(seen, timestamp -> classes.changedSince(2, timestamp))) {
 *     changes.forEach(change -> {
 *         if (change.isTombstone()) { remove(change.id()); } else { put(change); }
 *         save(change.timestamp());
 *     });
 * }
 * }</pre>
 */
public final class Changes {

    private Changes() {}

    /**
     * All records that have changed since, in the order of their changes, deleted ones included ({@link Change#isTombstone()}). A page is
     * fetched when the stream gets to it, with the greatest counter received so far. A record that changes while the list is read comes
     * again with its new state; the very same state comes once. The stream ends at a page with fewer than {@value Pages#PAGE_SIZE} records,
     * or when the counter does not advance.
     *
     * @param timestamp the greatest counter that the caller has seen; 0 for everything
     * @param page gives the first {@value Pages#PAGE_SIZE} records whose counter is greater than the number; called on the thread that reads
     *     the stream
     * @param <T> type of the records
     * @return a sequential stream, to be read once; what {@code page} throws comes out of the stream
     */
    public static <T extends Change> Stream<T> since(long timestamp, LongFunction<List<T>> page) {
        return LazyPages.stream(new ByCounter<>(timestamp, page));
    }

    /**
     * The same records as {@link #since(long, LongFunction)}, with the next page fetched while the caller works on this one. That is worth it
     * when the work on a page takes as long as a call or longer; see the page of this package for what it costs, and for what {@code page}
     * must not rely on.
     *
     * @param timestamp the greatest counter that the caller has seen; 0 for everything
     * @param page gives the first {@value Pages#PAGE_SIZE} records whose counter is greater than the number; the first page is asked for on
     *     the thread that reads the stream, each other one by the executor or on that thread, never two at once
     * @param executor fetches the next page, for example an injected {@code ManagedExecutorService}
     * @param <T> type of the records
     * @return a sequential stream, to be read once and, if not to its end, to be closed; what {@code page} throws comes out of the stream
     *     after the records of the pages before
     */
    public static <T extends Change> Stream<T> since(long timestamp, LongFunction<List<T>> page, Executor executor) {
        return LazyPages.stream(new ByCounter<>(timestamp, page), executor);
    }

    private static final class ByCounter<T extends Change> implements PageSource<T> {

        private final LongFunction<List<T>> page;
        private long counter;
        private final Repeats<T> repeats = new Repeats<>(State::of);

        ByCounter(long timestamp, LongFunction<List<T>> page) {
            this.counter = timestamp;
            this.page = page;
        }

        @Override
        public Page<T> next() {
            List<T> all = page.apply(counter);
            List<T> fresh = repeats.leaveOut(all);
            long greatest = counter;
            for (T record : all) {
                if (record.timestamp() != null) {
                    greatest = Math.max(greatest, record.timestamp());
                }
            }
            boolean isFull = ReceivedList.count(all) >= Pages.PAGE_SIZE;
            boolean advanced = greatest > counter;
            counter = greatest;
            return isFull && !advanced
                    ? Page.stuck(fresh, "the change counter stays at " + greatest)
                    : new Page<>(fresh, !isFull);
        }
    }

    /** What makes two records the same: key and counter, or everything if the server leaves these out. */
    private record State(Object key, Long timestamp) {

        static State of(Change record) {
            return record.id() == null ? new State(record, null) : new State(record.id(), record.timestamp());
        }
    }
}
