package io.github.perfectgym4j.client.paging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Walks a list that the server gives out by page number.
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
        return new LazyPages<T>() {

            private int number;
            private Set<Object> previous = Set.of();

            @Override
            List<T> fetch() {
                List<T> all = page.apply(++number);
                Set<Object> keys = new HashSet<>();
                List<T> fresh = all.stream()
                        .filter(element -> keys.add(key(element)) && !previous.contains(key(element)))
                        .toList();
                endAfterThisPage(all.size() < PAGE_SIZE);
                if (fresh.isEmpty() && all.size() >= PAGE_SIZE) {
                    stuck("page " + number + " holds nothing new");
                }
                previous = keys;
                return fresh;
            }
        }.stream();
    }

    private static Object key(Object element) {
        return element instanceof Change change && change.id() != null ? change.id() : element;
    }
}
