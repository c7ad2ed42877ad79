package io.github.perfectgym4j.v1.paging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Removes elements that were on this page or the one before: a list that grows while it is read moves its elements on. */
final class Repeats<T> {

    private final Function<? super T, Object> identity;
    private Set<Object> previous = Set.of();

    /**
     * For one list.
     *
     * @param identity what makes two elements the same
     */
    Repeats(Function<? super T, Object> identity) {
        this.identity = identity;
    }

    /** The elements of the next page that are new. */
    List<T> leaveOut(List<T> page) {
        Set<Object> current = new HashSet<>(2 * page.size());
        List<T> fresh = new ArrayList<>(page.size());
        for (T element : page) {
            Object key = identity.apply(element);
            if (current.add(key) && !previous.contains(key)) {
                fresh.add(element);
            }
        }
        previous = current;
        return fresh;
    }
}
