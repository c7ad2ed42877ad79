package io.github.perfectgym4j.internal.paging;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;

/**
 * A list of an answer without its null elements. A walk ends by the number of elements that the server sent, not by the number
 * left.
 *
 * @param <T> type of the elements
 */
public final class ReceivedList<T> extends AbstractList<T> implements RandomAccess {

    private final List<T> left;
    private final int received;

    private ReceivedList(List<T> left, int received) {
        this.left = left;
        this.received = received;
    }

    /**
     * Makes a list that cannot be changed.
     *
     * @param left the elements, not changed afterwards
     * @param received how many there were with those that were left out
     * @param <T> type of the elements
     * @return the list
     */
    public static <T> List<T> of(List<T> left, int received) {
        return received == left.size() ? Collections.unmodifiableList(left) : new ReceivedList<>(left, received);
    }

    /**
     * How many elements the server sent.
     *
     * @param page a list out of an answer, or any other
     * @return their number; the size of any other list
     */
    public static int count(List<?> page) {
        return page instanceof ReceivedList<?> list ? list.received : page.size();
    }

    @Override
    public T get(int index) {
        return left.get(index);
    }

    @Override
    public int size() {
        return left.size();
    }
}
