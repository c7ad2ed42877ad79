package io.github.perfectgym4j.sandbox.wire;

import java.util.List;

/** Cuts long lists into pages of 100. */
public final class Paging {

    /** Rows in a page. */
    public static final int SIZE = 100;

    private Paging() {}

    /**
     * Cuts out one page.
     *
     * @param rows the whole list
     * @param page number of the page, from 1 on
     * @return up to 100 rows; none behind the end
     */
    public static <T> List<T> page(List<T> rows, int page) {
        return rows.stream().skip((page - 1L) * SIZE).limit(SIZE).toList();
    }

    /**
     * Cuts out the first page: lists of changes go on by the last timestamp instead of a number.
     *
     * @param rows the whole list
     * @return up to 100 rows
     */
    public static <T> List<T> first(List<T> rows) {
        return page(rows, 1);
    }
}
