package io.github.perfectgym4j.client.paging;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Walks a list whose pages each tell where the next one is. */
public final class LinkedPages {

    private static final System.Logger LOG = System.getLogger(LinkedPages.class.getName());

    private LinkedPages() {}

    /**
     * All pages, from the first one to the one without a link. A page is fetched when the stream gets to it. A page that leads to itself
     * ends the stream.
     *
     * @param first leads to the first page
     * @param page fetches a page; called on the thread that reads the stream
     * @param <L> what leads to a page
     * @param <P> the pages
     * @return a sequential stream, to be read once; what {@code page} throws comes out of the stream
     */
    public static <L, P extends LinkedPage<?, L>> Stream<P> of(L first, Function<? super L, ? extends P> page) {
        return StreamSupport.stream(
                new Spliterators.AbstractSpliterator<P>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {

                    private Optional<L> link = Optional.of(first);

                    @Override
                    public boolean tryAdvance(Consumer<? super P> action) {
                        if (link.isEmpty()) {
                            return false;
                        }
                        P fetched = page.apply(link.get());
                        Optional<L> next = fetched.next();
                        if (next.isPresent() && next.equals(link)) {
                            LOG.log(Level.WARNING, "PGYM0021 A list was given up: a page of it leads to itself");
                            next = Optional.empty();
                        }
                        link = next;
                        action.accept(fetched);
                        return true;
                    }
                },
                false);
    }

    /**
     * The elements of all pages, from the first one to the one without a link. A page is fetched when the stream gets to it.
     *
     * @param first leads to the first page
     * @param page fetches a page; called on the thread that reads the stream
     * @param <T> type of the elements
     * @param <L> what leads to a page
     * @return a sequential stream, to be read once; what {@code page} throws comes out of the stream
     */
    public static <T, L> Stream<T> elementsOf(L first, Function<? super L, ? extends LinkedPage<T, L>> page) {
        return LinkedPages.<L, LinkedPage<T, L>>of(first, page).flatMap(fetched -> fetched.elements().stream());
    }
}
