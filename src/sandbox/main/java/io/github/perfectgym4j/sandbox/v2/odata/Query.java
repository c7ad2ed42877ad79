package io.github.perfectgym4j.sandbox.v2.odata;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A query of the rows of a type.
 *
 * @param select names of the properties and embedded objects to deliver; empty for all
 * @param expansions rows to deliver with each row
 * @param filter condition
 * @param orderBy order
 * @param top how many rows at most; null for any number
 * @param skip how many rows to leave out first
 * @param isCounted whether to count the rows that meet the condition
 */
record Query(
        Optional<Set<String>> select,
        List<Expansion> expansions,
        Optional<Expression> filter,
        List<OrderBy> orderBy,
        Integer top,
        int skip,
        boolean isCounted) {

    /** All rows and properties, without expansions. */
    static final Query ALL = new Query(Optional.empty(), List.of(), Optional.empty(), List.of(), null, 0, false);

    /**
     * Rows to deliver with each row.
     *
     * @param navigation the relation to them
     * @param type what they look like
     * @param query what is wanted of them
     */
    record Expansion(Navigation navigation, EntityType type, Query query) {}

    boolean selects(String name) {
        return select.isEmpty() || select.get().contains(name);
    }

    boolean expands(Navigation navigation) {
        return expansions.stream().anyMatch(expansion -> expansion.navigation().equals(navigation));
    }

    boolean matches(Scope scope) {
        return filter.isEmpty() || filter.get().isTrue(scope);
    }

    /** @return the counter value after which all wanted rows have changed, if the condition says so */
    OptionalLong changedAfter() {
        return filter.map(Query::changedAfter).orElse(OptionalLong.empty());
    }

    private static OptionalLong changedAfter(Expression condition) {
        if (condition instanceof Expression.And and) {
            OptionalLong left = changedAfter(and.left());
            return left.isPresent() ? left : changedAfter(and.right());
        }
        if (condition instanceof Expression.Comparison comparison
                && comparison.operator() == Expression.Operator.GT
                && comparison.left() instanceof Expression.Path path
                && path.steps().isEmpty()
                && path.variable().equals(Scope.IT)
                && path.property().name().equals("version")
                && comparison.right() instanceof Expression.Literal literal
                && literal.constant() instanceof Long version) {
            return OptionalLong.of(version);
        }
        return OptionalLong.empty();
    }

    /** @return whether the condition says nothing but {@code version gt n} */
    boolean isOnlyByChange() {
        return filter.filter(Expression.Comparison.class::isInstance).isPresent()
                && changedAfter().isPresent();
    }
}
