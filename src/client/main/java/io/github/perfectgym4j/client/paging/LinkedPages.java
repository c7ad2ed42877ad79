package io.github.perfectgym4j.client.paging;

import io.github.perfectgym4j.client.error.AnswerNotUnderstoodException;
import io.github.perfectgym4j.internal.paging.LazyPages;
import io.github.perfectgym4j.internal.paging.Page;
import io.github.perfectgym4j.internal.paging.PageSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;

/** Walks a list whose pages link to the next one. */
public final class LinkedPages {

    private static final int LONGEST_CIRCLE = 10_000;

    private LinkedPages() {}

    /**
     * All pages, from the first one to the one without a link. A page is fetched when the stream gets to it. A page that leads to itself
     * ends the stream; one that leads back to an earlier page ends it with an {@link AnswerNotUnderstoodException}.
     *
     * @param first leads to the first page
     * @param page fetches a page; called on the thread that reads the stream
     * @param <L> the type of links
     * @param <P> the pages
     * @return a sequential stream, to be read once; what {@code page} throws comes out of the stream
     */
    public static <L, P extends LinkedPage<?, L>> Stream<P> of(L first, Function<? super L, ? extends P> page) {
        return LazyPages.stream(new ByLink<L, P, P>(first, page, List::of));
    }

    /**
     * The same pages as {@link #of(Object, Function)}, with the next one fetched while the caller works on this one. See the page of this
     * package for what it costs, and for what {@code page} must not rely on.
     *
     * @param first leads to the first page
     * @param page fetches a page; the first one on the thread that reads the stream, each other one by the executor or on that thread, never
     *     two at once
     * @param executor fetches the next page, for example an injected {@code ManagedExecutorService}
     * @param <L> the type of links
     * @param <P> the pages
     * @return a sequential stream, to be read once and, if not to its end, to be closed; what {@code page} throws comes out of the stream
     */
    public static <L, P extends LinkedPage<?, L>> Stream<P> of(
            L first, Function<? super L, ? extends P> page, Executor executor) {
        return LazyPages.stream(new ByLink<L, P, P>(first, page, List::of), executor);
    }

    /**
     * The elements of all pages, from the first one to the one without a link. A page is fetched when the stream gets to it. A page that leads
     * to itself ends the stream; one that leads back to an earlier page ends it with an {@link AnswerNotUnderstoodException}.
     *
     * @param first leads to the first page
     * @param page fetches a page; called on the thread that reads the stream
     * @param <T> type of the elements
     * @param <L> the type of links
     * @return a sequential stream, to be read once; what {@code page} throws comes out of the stream
     */
    public static <T, L> Stream<T> elementsOf(L first, Function<? super L, ? extends LinkedPage<T, L>> page) {
        return LazyPages.stream(new ByLink<L, LinkedPage<T, L>, T>(first, page, LinkedPage::elements));
    }

    /**
     * The same elements as {@link #elementsOf(Object, Function)}, with the next page fetched while the caller works on this one. See the page
     * of this package for what it costs, and for what {@code page} must not rely on.
     *
     * @param first leads to the first page
     * @param page fetches a page; the first one on the thread that reads the stream, each other one by the executor or on that thread, never
     *     two at once
     * @param executor fetches the next page, for example an injected {@code ManagedExecutorService}
     * @param <T> type of the elements
     * @param <L> the type of links
     * @return a sequential stream, to be read once and, if not to its end, to be closed; what {@code page} throws comes out of the stream
     */
    public static <T, L> Stream<T> elementsOf(
            L first, Function<? super L, ? extends LinkedPage<T, L>> page, Executor executor) {
        return LazyPages.stream(new ByLink<L, LinkedPage<T, L>, T>(first, page, LinkedPage::elements), executor);
    }

    private static final class ByLink<L, P extends LinkedPage<?, L>, T> implements PageSource<T> {

        private final Function<? super L, ? extends P> page;
        private final Function<? super P, List<T>> elements;
        private final Set<L> read = new HashSet<>();
        private L link;
        private boolean circle;

        ByLink(L first, Function<? super L, ? extends P> page, Function<? super P, List<T>> elements) {
            this.link = first;
            this.page = page;
            this.elements = elements;
        }

        @Override
        public Page<T> next() {
            if (circle) {
                throw new AnswerNotUnderstoodException(
                        "a page leads back to one that has been read before: the list would never end", null, 0, null);
            }
            P fetched = page.apply(link);
            List<T> handedOut = elements.apply(fetched);
            Optional<L> next = fetched.next();
            if (next.isEmpty()) {
                return new Page<>(handedOut, true);
            }
            if (next.get().equals(link)) {
                return Page.stuck(handedOut, "a page leads to itself");
            }
            remember(link);
            link = next.get();
            circle = read.contains(link);
            return new Page<>(handedOut, false);
        }

        /** Only the last ones, so that a long list takes no more memory than a short one. */
        private void remember(L followed) {
            if (read.size() == LONGEST_CIRCLE) {
                read.clear();
            }
            read.add(followed);
        }
    }
}
