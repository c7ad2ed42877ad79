package io.github.perfectgym4j.client.paging;

import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A stream over pages that are fetched when it gets to them. */
abstract class LazyPages<T> extends Spliterators.AbstractSpliterator<T> {

    private static final System.Logger LOG = System.getLogger(LazyPages.class.getName());

    private Iterator<T> current = List.<T>of().iterator();
    private boolean ended;

    LazyPages() {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
    }

    /** Fetches the next page, without what has been handed out already; says whether it was the last one. */
    abstract List<T> fetch();

    final void endAfterThisPage(boolean last) {
        ended = last;
    }

    /** Ends the walk before its end, which must not go unnoticed. */
    final void stuck(String reason) {
        ended = true;
        LOG.log(Level.WARNING, "PGYM0020 A list was given up before a short page ended it: {0}", reason);
    }

    @Override
    public final boolean tryAdvance(Consumer<? super T> action) {
        while (!current.hasNext()) {
            if (ended) {
                return false;
            }
            current = fetch().iterator();
        }
        action.accept(current.next());
        return true;
    }

    final Stream<T> stream() {
        return StreamSupport.stream(this, false);
    }
}
