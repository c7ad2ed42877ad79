package io.github.perfectgym4j.v2.classpass;

import jakarta.json.bind.annotation.JsonbProperty;

/**
 * Which page of how many it is (contract: {@code ClassPassPagination}).
 *
 * @param page number of the page, from 1
 * @param pageSize rows on a page
 * @param totalPages how many pages there are
 */
public record Pagination(
        Integer page,
        @JsonbProperty("page_size") Integer pageSize,
        @JsonbProperty("total_pages") Integer totalPages) {

    /**
     * The page that comes next.
     *
     * @return its number; null after the last page, or if the server did not say which page this is
     */
    public Integer nextPage() {
        return page == null || totalPages == null || page >= totalPages ? null : Integer.valueOf(page + 1);
    }
}
