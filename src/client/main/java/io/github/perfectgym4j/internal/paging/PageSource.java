package io.github.perfectgym4j.internal.paging;

/** Where pages come from, one after the other. Asked by one thread at a time, though not always by the same one. */
@FunctionalInterface
public interface PageSource<T> {

    /** Fetches the next page; after a failure, the same one again. */
    Page<T> next();
}
