package io.github.perfectgym4j.v2.odata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shape of an entity in an answer: which properties, and which related entities. Immutable.
 *
 * <pre>{@code
 * classes.get(1677, FitnessClass.shape().expand(FitnessClass.CLASS_TYPE, FitnessClass.INSTRUCTOR));
 * }</pre>
 *
 * @param <E> the entity
 */
public final class Shape<E> implements RequestOptions {

    private final List<Property<E>> properties;
    private final List<Expand<E>> relations;

    private Shape(List<Property<E>> properties, List<Expand<E>> relations) {
        this.properties = properties;
        this.relations = relations;
    }

    /**
     * All properties, no relations.
     *
     * @param <E> the entity
     * @return the shape
     */
    public static <E> Shape<E> whole() {
        return new Shape<>(List.of(), List.of());
    }

    /**
     * Only with some properties; the others are null in the answer.
     *
     * @param more the properties, besides those of earlier calls
     * @return the shape with them
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Shape<E> select(Property<E>... more) {
        return with(List.of(more), List.of());
    }

    /**
     * With related entities.
     *
     * @param more the relations, besides those of earlier calls
     * @return the shape with them
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Shape<E> expand(Expand<E>... more) {
        return new Shape<>(
                properties, Stream.concat(relations.stream(), Stream.of(more)).toList());
    }

    Shape<E> with(List<Property<E>> moreProperties, List<Expand<E>> moreRelations) {
        return new Shape<>(
                Stream.concat(properties.stream(), moreProperties.stream()).toList(),
                Stream.concat(relations.stream(), moreRelations.stream()).toList());
    }

    /** Whether only some properties are wanted. */
    boolean isPartial() {
        return !properties.isEmpty();
    }

    @Override
    public String link() {
        return null;
    }

    @Override
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        if (!properties.isEmpty()) {
            options.put(
                    "$select",
                    properties.stream().map(Property::name).distinct().collect(Collectors.joining(",")));
        }
        if (!relations.isEmpty()) {
            options.put(
                    "$expand", relations.stream().map(Expand::text).distinct().collect(Collectors.joining(",")));
        }
        return options;
    }

    @Override
    public String toString() {
        return "Shape" + options();
    }
}
