package io.github.perfectgym4j.v2.odata;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A condition on entities, made by their properties:
 *
 * <pre>{@code
 * Filter<ClassBooking> open = ClassBooking.MEMBER_ID.eq(5).and(ClassBooking.IS_CANCELED.eq(false));
 * }</pre>
 *
 * @param <E> the entity
 */
public final class Filter<E> {

    private enum Kind {
        SINGLE,
        AND,
        OR
    }

    private final Kind kind;
    /** The text, given how to write the path to a property: inside of {@code any(…)} a variable comes first. */
    private final Function<String, String> text;

    private Filter(Kind kind, Function<String, String> text) {
        this.kind = kind;
        this.text = text;
    }

    static <E> Filter<E> comparison(String path, String operator, String literal) {
        return new Filter<>(Kind.SINGLE, prefix -> prefix + path + " " + operator + " " + literal);
    }

    static <E> Filter<E> comparison(String function, String path, String operator, String literal) {
        return new Filter<>(Kind.SINGLE, prefix -> function + "(" + prefix + path + ") " + operator + " " + literal);
    }

    static <E> Filter<E> function(String function, String path, String literal) {
        return new Filter<>(Kind.SINGLE, prefix -> function + "(" + prefix + path + "," + literal + ")");
    }

    static <E> Filter<E> function(String function, String inner, String path, String literal) {
        return new Filter<>(Kind.SINGLE, prefix -> function + "(" + inner + "(" + prefix + path + ")," + literal + ")");
    }

    static <E, T> Filter<E> any(String path, Filter<T> filter) {
        return new Filter<>(Kind.SINGLE, prefix -> {
            // Each level has a variable of its own, because an inner one would hide the outer.
            String variable = "x" + prefix.chars().filter(c -> c == '/').count();
            return prefix + path + "/any(" + (filter == null ? "" : variable + ":" + filter.text(variable + "/")) + ")";
        });
    }

    static <E> Filter<E> any(Collection<Filter<E>> alternatives) {
        return joined(Kind.OR, List.copyOf(alternatives));
    }

    /**
     * Entities that meet both conditions.
     *
     * @param other the other condition
     * @return the filter
     */
    public Filter<E> and(Filter<E> other) {
        return joined(Kind.AND, List.of(this, other));
    }

    /**
     * Entities that meet one of the conditions.
     *
     * @param other the other condition
     * @return the filter
     */
    public Filter<E> or(Filter<E> other) {
        return joined(Kind.OR, List.of(this, other));
    }

    /**
     * Entities that do not meet the condition.
     *
     * @return the filter
     */
    public Filter<E> not() {
        return new Filter<>(Kind.SINGLE, prefix -> "not (" + text(prefix) + ")");
    }

    private static <E> Filter<E> joined(Kind kind, List<Filter<E>> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a filter needs at least one alternative");
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        String word = kind == Kind.AND ? " and " : " or ";
        return new Filter<>(
                kind,
                prefix -> parts.stream().map(part -> part.within(kind, prefix)).collect(Collectors.joining(word)));
    }

    private String within(Kind outer, String prefix) {
        return kind == Kind.SINGLE || kind == outer ? text(prefix) : "(" + text(prefix) + ")";
    }

    private String text(String prefix) {
        return text.apply(prefix);
    }

    /** The filter as it goes on the wire, before it is encoded for an address. */
    String text() {
        return text("");
    }

    /** Leaves out the values, which may be personal. */
    @Override
    public String toString() {
        return "Filter[***]";
    }
}
