package io.github.perfectgym4j.internal.paging;

import java.util.List;

/**
 * A page, without the elements of the pages before it.
 *
 * @param elements the elements, in the server's order
 * @param isLast whether no other page is to be asked for
 * @param complaint why the walk ends here although the page is full, or null
 */
public record Page<T>(List<T> elements, boolean isLast, String complaint) {

    public Page(List<T> elements, boolean isLast) {
        this(elements, isLast, null);
    }

    /** The page at which a walk is given up. */
    public static <T> Page<T> stuck(List<T> elements, String complaint) {
        return new Page<>(elements, true, complaint);
    }
}
