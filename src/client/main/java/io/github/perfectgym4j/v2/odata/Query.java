package io.github.perfectgym4j.v2.odata;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A query of a set: which entities, in which order, with which properties and relations. Immutable; each method gives a new query.
 *
 * <pre>{@code
 * classes.list(FitnessClass.query()
 *         .where(FitnessClass.CLUB_ID.eq(2), FitnessClass.START_DATE.ge(monday), FitnessClass.IS_DELETED.eq(false))
 *         .orderBy(FitnessClass.START_DATE.ascending())
 *         .expand(FitnessClass.CLASS_TYPE, FitnessClass.INSTRUCTOR)
 *         .top(50));
 * }</pre>
 *
 * @param <E> the entity
 */
public final class Query<E> implements RequestOptions {

    private final Filter<E> filter;
    private final List<Order<E>> orders;
    private final Shape<E> shape;
    private final Integer top;
    private final Integer skip;
    private final boolean count;
    private final String link;

    private Query(
            Filter<E> filter,
            List<Order<E>> orders,
            Shape<E> shape,
            Integer top,
            Integer skip,
            boolean count,
            String link) {
        this.filter = filter;
        this.orders = orders;
        this.shape = shape;
        this.top = top;
        this.skip = skip;
        this.count = count;
        this.link = link;
    }

    /**
     * All entities of a set, deleted ones included, in the server's order.
     *
     * @param <E> the entity
     * @return the query
     */
    public static <E> Query<E> all() {
        return new Query<>(null, List.of(), Shape.whole(), null, null, false, null);
    }

    /**
     * The page that another page leads to. The link is followed as it is, and only if it leads to the configured server.
     *
     * @param link {@link ResultPage#nextLink()}
     * @param <E> the entity
     * @return the query; nothing can be added to it
     * @throws IllegalArgumentException if the link is empty
     */
    public static <E> Query<E> following(String link) {
        if (leadsNowhere(Objects.requireNonNull(link, "link"))) {
            throw new IllegalArgumentException("link is empty");
        }
        return new Query<>(null, List.of(), Shape.whole(), null, null, false, link);
    }

    /** Whether a link is empty: missing, only blanks and invisible characters, or a fragment only. */
    static boolean leadsNowhere(String link) {
        if (link == null) {
            return true;
        }
        OptionalInt first = link.codePoints().filter(Query::isVisible).findFirst();
        return first.isEmpty() || first.getAsInt() == '#';
    }

    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT;
    }

    /**
     * Only entities that meet conditions, and those of earlier calls as well.
     *
     * @param conditions the conditions
     * @return the query with them
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Query<E> where(Filter<E>... conditions) {
        Filter<E> all = Stream.concat(Stream.ofNullable(filter), Arrays.stream(conditions))
                .reduce(Filter::and)
                .orElse(null);
        return new Query<>(all, orders, shape, top, skip, count, own());
    }

    /**
     * In an order, within the order of earlier calls.
     *
     * @param more the orders, the most important first
     * @return the query with them
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Query<E> orderBy(Order<E>... more) {
        List<Order<E>> all = Stream.concat(orders.stream(), Arrays.stream(more)).toList();
        return new Query<>(filter, all, shape, top, skip, count, own());
    }

    /**
     * Only with some properties; the others are null in the answer.
     *
     * @param properties the properties, besides those of earlier calls
     * @return the query with them
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Query<E> select(Property<E>... properties) {
        return select(List.of(properties));
    }

    Query<E> select(List<Property<E>> properties) {
        return new Query<>(filter, orders, shape.with(properties, List.of()), top, skip, count, own());
    }

    /**
     * With related entities.
     *
     * @param relations the relations, besides those of earlier calls
     * @return the query with them
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Query<E> expand(Expand<E>... relations) {
        return new Query<>(filter, orders, shape.with(List.of(), List.of(relations)), top, skip, count, own());
    }

    /**
     * The greatest number of entities. Without it, the server sends 500 and a link to the next page.
     *
     * @param entities how many; at least 0
     * @return the query with it
     */
    public Query<E> top(int entities) {
        return new Query<>(filter, orders, shape, notNegative("top", entities), skip, count, own());
    }

    /**
     * Without the first ones. Not for walking a list while others change it: entities move from page to page then. See
     * {@link EntitySet#changes(long, Query)}.
     *
     * @param entities how many; at least 0
     * @return the query with it
     */
    public Query<E> skip(int entities) {
        return new Query<>(filter, orders, shape, top, notNegative("skip", entities), count, own());
    }

    /**
     * With the number of all entities that meet the conditions, in {@link ResultPage#count()}.
     *
     * @return the query with it
     */
    public Query<E> count() {
        return new Query<>(filter, orders, shape, top, skip, true, own());
    }

    private String own() {
        if (link != null) {
            throw new IllegalStateException("nothing can be added to a link");
        }
        return null;
    }

    private static Integer notNegative(String option, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(option + " must not be negative");
        }
        return value;
    }

    Query<E> withoutTop() {
        return new Query<>(filter, orders, shape, null, skip, count, own());
    }

    /** Whether the query says in which order, or where to begin. */
    boolean isOrdered() {
        return !orders.isEmpty() || skip != null || link != null;
    }

    /** How many entities the query asks for at most, or null. */
    Integer top() {
        return top;
    }

    Shape<E> shape() {
        return shape;
    }

    @Override
    public String link() {
        return link;
    }

    @Override
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        if (filter != null) {
            options.put("$filter", filter.text());
        }
        if (!orders.isEmpty()) {
            options.put("$orderby", orders.stream().map(Order::text).collect(Collectors.joining(",")));
        }
        options.putAll(shape.options());
        if (top != null) {
            options.put("$top", top.toString());
        }
        if (skip != null) {
            options.put("$skip", skip.toString());
        }
        if (count) {
            options.put("$count", "true");
        }
        return options;
    }

    /** The options as an expanded relation has them. */
    String nested() {
        if (link != null) {
            throw new IllegalArgumentException("a link cannot be expanded");
        }
        return options().entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(";"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Query<?> that && options().equals(that.options()) && Objects.equals(link, that.link);
    }

    @Override
    public int hashCode() {
        return Objects.hash(options(), link);
    }

    /** Names the options without their values, which may be personal. */
    @Override
    public String toString() {
        return link == null ? "Query" + options().keySet() : "Query[link]";
    }
}
