package io.github.perfectgym4j.client.paging;

import java.util.List;
import java.util.Optional;

/**
 * A page that tells where the next one is.
 *
 * @param <T> type of the elements
 * @param <L> what leads to a page
 */
public interface LinkedPage<T, L> {

    /**
     * What is on the page.
     *
     * @return the elements, in the server's order
     */
    List<T> elements();

    /**
     * What leads to the next page.
     *
     * @return the link; empty on the last page
     */
    Optional<L> next();
}
