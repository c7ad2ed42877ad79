package io.github.perfectgym4j.v1.paging;

import io.github.perfectgym4j.client.paging.Change;
import io.github.perfectgym4j.internal.paging.LazyPages;
import io.github.perfectgym4j.internal.paging.Page;
import io.github.perfectgym4j.internal.paging.PageSource;
import io.github.perfectgym4j.internal.paging.ReceivedList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Walks a list by page number.
 *
 * <pre>{@code
 * Stream<FitnessClass> week = Pages.of(page -> classes.inTimeframe(2, monday, sunday, page));
 * }</pre>
 */
public final class Pages {

    /** How many elements a full page has. A page with fewer is the last one. */
    public static final int PAGE_SIZE = 100;

    private Pages() {}

    /**
     * All elements of all pages, in the server's order. A page is fetched when the stream gets to it. While pages are read others may change
     * the list, so that its elements move: one that comes again on the next page is left out. The stream ends at a page with fewer than
     * {@value #PAGE_SIZE} elements, or with nothing new on it.
     *
     * @param page gives page number n, counted from 1; called on the thread that reads the stream
     * @param <T> type of the elements
     * @return a sequential stream, to be read once; what {@code page} throws comes out of the stream
     */
    public static <T> Stream<T> of(IntFunction<List<T>> page) {
        return LazyPages.stream(new ByNumber<>(page));
    }

    /**
     * The same elements as {@link #of(IntFunction)}, with the next page fetched while the caller works on this one. That is worth it when the
     * work on a page takes as long as a call or longer; see the page of this package for what it costs, and for what {@code page} must not
     * rely on.
     *
     * @param page gives page number n, counted from 1; the first one is asked for on the thread that reads the stream, each other one by the
     *     executor or on that thread, never two at once
     * @param executor fetches the next page, for example an injected {@code ManagedExecutorService}
     * @param <T> type of the elements
     * @return a sequential stream, to be read once and, if not to its end, to be closed; what {@code page} throws comes out of the stream
     *     after the elements of the pages before
     */
    public static <T> Stream<T> of(IntFunction<List<T>> page, Executor executor) {
        return LazyPages.stream(new ByNumber<>(page), executor);
    }

    private static final class ByNumber<T> implements PageSource<T> {

        private final IntFunction<List<T>> page;
        private int number = 1;
        private final Repeats<T> repeats = new Repeats<>(Pages::key);

        ByNumber(IntFunction<List<T>> page) {
            this.page = page;
        }

        @Override
        public Page<T> next() {
            List<T> all = page.apply(number);
            List<T> fresh = repeats.leaveOut(all);
            int fetched = number++;
            return fresh.isEmpty() && ReceivedList.count(all) >= PAGE_SIZE
                    ? Page.stuck(fresh, "page " + fetched + " holds nothing new")
                    : new Page<>(fresh, ReceivedList.count(all) < PAGE_SIZE);
        }
    }

    private static Object key(Object element) {
        return element instanceof Change change && change.id() != null ? change.id() : element;
    }
}
