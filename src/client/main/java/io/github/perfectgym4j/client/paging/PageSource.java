package io.github.perfectgym4j.client.paging;

/** Where pages come from, one after the other. Asked by one thread at a time, though not always by the same one. */
@FunctionalInterface
interface PageSource<T> {

    /** Fetches the next page; after a failure, the same one again. */
    Page<T> next();
}
