package io.github.perfectgym4j.internal.paging;

import io.github.perfectgym4j.client.error.ConnectionFailedException;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A stream over pages that are fetched when it gets to them, or one page earlier by an executor. A page that the executor has not begun to
 * fetch when the stream gets to it is fetched by the reading thread, which never waits for a free thread of the executor.
 */
public final class LazyPages<T> extends Spliterators.AbstractSpliterator<T> {

    private static final System.Logger LOG = System.getLogger(LazyPages.class.getName());

    private final PageSource<T> source;
    private final Executor executor;
    private Iterator<T> current = List.<T>of().iterator();
    private boolean ended;
    private volatile FutureTask<Page<T>> ahead;
    private volatile boolean closed;

    private LazyPages(PageSource<T> source, Executor executor) {
        super(Long.MAX_VALUE, Spliterator.ORDERED);
        this.source = source;
        this.executor = executor;
    }

    public static <T> Stream<T> stream(PageSource<T> source) {
        return stream(new LazyPages<>(source, null));
    }

    public static <T> Stream<T> stream(PageSource<T> source, Executor executor) {
        return stream(new LazyPages<>(source, Objects.requireNonNull(executor, "executor")));
    }

    private static <T> Stream<T> stream(LazyPages<T> pages) {
        return StreamSupport.stream(pages, false).onClose(pages::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        while (!current.hasNext()) {
            if (ended || closed) {
                return false;
            }
            turnPage();
        }
        action.accept(current.next());
        return true;
    }

    private void turnPage() {
        Page<T> page = ahead == null ? source.next() : fetchedAhead();
        if (page.complaint() != null) {
            LOG.log(Level.WARNING, "PGYM0020 A list was given up before a short page ended it: {0}", page.complaint());
        }
        current = page.elements().iterator();
        ended = page.isLast();
        if (executor != null && !ended) {
            fetchAhead();
        }
    }

    private void fetchAhead() {
        FutureTask<Page<T>> task = new FutureTask<>(source::next);
        ahead = task;
        if (closed) {
            return;
        }
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            // Too busy, or shut down: the page is fetched when its turn comes.
        }
    }

    private Page<T> fetchedAhead() {
        FutureTask<Page<T>> task = ahead;
        // Does nothing if the executor has begun.
        task.run();
        try {
            Page<T> page = task.get();
            ahead = null;
            return page;
        } catch (ExecutionException e) {
            ahead = null;
            throw LazyPages.<RuntimeException>asItWas(e.getCause());
        } catch (CancellationException e) {
            return new Page<>(List.of(), true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionFailedException("interrupted while waiting for a page", null, false, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E asItWas(Throwable thrown) throws E {
        throw (E) thrown;
    }

    /** A running request is not aborted; its page is discarded. */
    private void close() {
        closed = true;
        FutureTask<Page<T>> task = ahead;
        if (task != null) {
            task.cancel(false);
        }
    }
}
