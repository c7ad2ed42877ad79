package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.company.Company;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The rows of a set that a query is answered with.
 *
 * @param rows up to {@value #SIZE} rows; all of a set without pages
 * @param count how many rows meet the condition; null if not requested
 * @param isLast no rows come after these
 */
record Page(List<?> rows, Long count, boolean isLast) {

    /** Rows in a page. */
    static final int SIZE = 500;

    /**
     * Finds the rows, in one step of the company.
     *
     * @param company where they are
     * @param set set
     * @param query what is wanted
     */
    static Page of(Company company, EntitySet set, Query query) {
        return company.guard().alone(() -> {
            Source source = set.source().apply(company);
            int most = set.isPaged() ? SIZE : Integer.MAX_VALUE;
            int size = query.top() == null ? most : Math.min(query.top(), most);
            List<?> rows = ordered(company, source, query, set.type().key())
                    .skip(query.skip())
                    .limit(size + 1L)
                    .toList();
            boolean isLast = rows.size() <= size || query.top() != null && query.top() <= SIZE;
            Long count = query.isCounted() ? matching(company, source, query).count() : null;
            return new Page(rows.subList(0, Math.min(rows.size(), size)), count, isLast);
        });
    }

    /**
     * Counts the rows that meet the condition of a query, in one step of the company.
     *
     * @param company where they are
     * @param set set
     * @param query what is wanted
     * @return how many there are
     */
    static long count(Company company, EntitySet set, Query query) {
        return company.guard().alone(() -> matching(company, set.source().apply(company), query)
                .count());
    }

    private static Stream<?> ordered(Company company, Source source, Query query, List<Property> key) {
        Stream<?> rows = matching(company, source, query);
        boolean isInOrder = query.orderBy().isEmpty()
                || query.changedAfter().isPresent() && query.orderBy().get(0).isByVersion();
        return isInOrder ? rows : sorted(company, rows, query, key);
    }

    private static Stream<?> matching(Company company, Source source, Query query) {
        OptionalLong changedAfter = query.changedAfter();
        if (query.isOnlyByChange() && !query.orderBy().isEmpty()) {
            return source.changesAfter(changedAfter.getAsLong());
        }
        // Without another order rows come by key: then it is quicker to pass over some than to sort the others.
        Stream<?> rows = changedAfter.isPresent() && !query.orderBy().isEmpty()
                ? source.changesAfter(changedAfter.getAsLong())
                : source.all();
        return rows.filter(row -> query.matches(Scope.of(company, row)));
    }

    /** Rows that are equal by all criteria come by key. */
    private static Stream<?> sorted(Company company, Stream<?> rows, Query query, List<Property> key) {
        Stream<OrderBy> last =
                key.stream().map(part -> new OrderBy(new Expression.Path(Scope.IT, List.of(), part), false));
        Comparator<Scope> order = Stream.concat(query.orderBy().stream(), last)
                .map(OrderBy::comparator)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
        return rows.map(row -> Scope.of(company, row)).sorted(order).map(scope -> scope.rows()
                .get(Scope.IT));
    }
}
