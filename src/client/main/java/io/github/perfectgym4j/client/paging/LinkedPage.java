package io.github.perfectgym4j.client.paging;

import java.util.List;
import java.util.Optional;

/**
 * A page with a link to the next one.
 *
 * @param <T> type of the elements
 * @param <L> the type of links
 */
public interface LinkedPage<T, L> {

    /**
     * The elements of the page.
     *
     * @return the elements, in the server's order
     */
    List<T> elements();

    /**
     * The link to the next page.
     *
     * @return the link; empty on the last page
     */
    Optional<L> next();
}
