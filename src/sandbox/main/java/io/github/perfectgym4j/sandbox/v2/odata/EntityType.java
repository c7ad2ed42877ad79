package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the rows of a set look like: their properties and where these lead. Names are found in any case.
 *
 * <pre>{@code
 * EntityType.of("ClassType", ClassType.class)
 *         .text("name", ClassType::name, ORDERABLE)
 *         .number("categoryId", ClassType::categoryId)
 *         .one("category", "ClassCategory", (company, type) -> company.categories().find(type.categoryId()).orElse(null))
 *         .entity()
 * }</pre>
 */
public final class EntityType {

    private final String name;
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final Map<String, Navigation> navigations = new LinkedHashMap<>();

    /** What is special about a property; all others can be filtered by and not be ordered by. */
    public enum Trait {
        /** May be used in {@code $orderby}. */
        ORDERABLE,
        /** Must not be used in {@code $filter}. */
        NOT_FILTERABLE
    }

    private EntityType(String name) {
        this.name = name;
    }

    /**
     * Begins a type.
     *
     * @param name name in the contract
     * @param rows what its rows are in Java
     * @return description to go on with
     */
    public static <T> Builder<T> of(String name, Class<T> rows) {
        return new Builder<>(name, rows);
    }

    /** @return name in the contract */
    public String name() {
        return name;
    }

    /** @return properties with plain values, in the order of the wire */
    public List<Property> properties() {
        return List.copyOf(properties.values());
    }

    /** @return properties that lead to other rows, in the order of the wire */
    public List<Navigation> navigations() {
        return List.copyOf(navigations.values());
    }

    Property property(String wanted) {
        return properties.get(key(wanted));
    }

    Navigation navigation(String wanted) {
        return navigations.get(key(wanted));
    }

    ODataException lacks(String wanted) {
        return ODataException.badRequest("Could not find a property named '" + wanted + "' on type '" + name + "'.");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * Describes a type step by step.
     *
     * @param <T> what its rows are in Java
     */
    public static final class Builder<T> {

        private final EntityType type;
        private final Class<T> rows;

        private Builder(String name, Class<T> rows) {
            this.type = new EntityType(name);
            this.rows = rows;
        }

        private Builder<T> add(
                String name, ValueType valueType, BiFunction<Company, T, Object> getter, Trait... traits) {
            List<Trait> all = Arrays.asList(traits);
            type.properties.put(
                    EntityType.key(name),
                    new Property(
                            name,
                            valueType,
                            !all.contains(Trait.NOT_FILTERABLE),
                            all.contains(Trait.ORDERABLE),
                            (company, row) -> getter.apply(company, rows.cast(row))));
            return this;
        }

        /**
         * Adds a text.
         *
         * @param name name on the wire
         * @param getter takes it out of a row
         * @param traits what is special
         * @return this
         */
        public Builder<T> text(String name, Function<T, String> getter, Trait... traits) {
            return add(name, ValueType.TEXT, (company, row) -> getter.apply(row), traits);
        }

        /**
         * Adds a key or another whole number of 64 bits.
         *
         * @param name name on the wire
         * @param getter takes it out of a row
         * @param traits what is special
         * @return this
         */
        public Builder<T> number(String name, Function<T, Long> getter, Trait... traits) {
            return add(name, ValueType.INT64, (company, row) -> getter.apply(row), traits);
        }

        /**
         * Adds a key that has to be looked up.
         *
         * @param name name on the wire
         * @param getter looks it up
         * @param traits what is special
         * @return this
         */
        public Builder<T> number(String name, BiFunction<Company, T, Long> getter, Trait... traits) {
            return add(name, ValueType.INT64, getter::apply, traits);
        }

        /**
         * Adds a whole number of 32 bits.
         *
         * @param name name on the wire
         * @param getter takes it out of a row
         * @param traits what is special
         * @return this
         */
        public Builder<T> count(String name, Function<T, Integer> getter, Trait... traits) {
            return add(name, ValueType.INT32, (company, row) -> getter.apply(row), traits);
        }

        /**
         * Adds a number with fraction.
         *
         * @param name name on the wire
         * @param getter takes it out of a row
         * @param traits what is special
         * @return this
         */
        public Builder<T> fraction(String name, Function<T, Double> getter, Trait... traits) {
            return add(name, ValueType.DOUBLE, (company, row) -> getter.apply(row), traits);
        }

        /**
         * Adds something that is so or not.
         *
         * @param name name on the wire
         * @param getter takes it out of a row
         * @param traits what is special
         * @return this
         */
        public Builder<T> flag(String name, Function<T, Boolean> getter, Trait... traits) {
            return add(name, ValueType.BOOLEAN, (company, row) -> getter.apply(row), traits);
        }

        /**
         * Adds a moment, as {@link java.time.OffsetDateTime}, or a day, as {@link java.time.LocalDateTime}.
         *
         * @param name name on the wire
         * @param getter takes it out of a row
         * @param traits what is special
         * @return this
         */
        public Builder<T> time(String name, BiFunction<Company, T, Object> getter, Trait... traits) {
            return add(name, ValueType.DATE_TIME, getter, traits);
        }

        /**
         * Adds a way to one row or none.
         *
         * @param name name on the wire
         * @param target name of the type it leads to
         * @param getter looks the row up; gives null for none
         * @return this
         */
        public Builder<T> one(String name, String target, BiFunction<Company, T, ?> getter) {
            return add(new Navigation(name, target, false, false, true, single(getter)));
        }

        /**
         * Adds a way to one row or none that must not be used in {@code $filter}.
         *
         * @param name name on the wire
         * @param target name of the type it leads to
         * @param getter looks the row up; gives null for none
         * @return this
         */
        public Builder<T> oneNotFilterable(String name, String target, BiFunction<Company, T, ?> getter) {
            return add(new Navigation(name, target, false, false, false, single(getter)));
        }

        /**
         * Adds an object that is always delivered with the row.
         *
         * @param name name on the wire
         * @param target name of its type
         * @param getter looks it up; gives null for none
         * @return this
         */
        public Builder<T> embedded(String name, String target, BiFunction<Company, T, ?> getter) {
            return add(new Navigation(name, target, false, true, true, single(getter)));
        }

        private BiFunction<Company, Object, List<?>> single(BiFunction<Company, T, ?> getter) {
            return (company, row) -> {
                Object found = getter.apply(company, rows.cast(row));
                return found == null ? List.of() : List.of(found);
            };
        }

        /**
         * Adds a way to any number of rows.
         *
         * @param name name on the wire
         * @param target name of the type it leads to
         * @param getter looks the rows up
         * @return this
         */
        public Builder<T> many(String name, String target, BiFunction<Company, T, List<?>> getter) {
            return add(new Navigation(
                    name, target, true, false, true, (company, row) -> getter.apply(company, rows.cast(row))));
        }

        /**
         * Adds ways to any number of rows that the sandbox does not have. To follow one is answered with status 501.
         *
         * @param names names on the wire
         * @return this
         */
        public Builder<T> beyond(String... names) {
            for (String name : names) {
                add(new Navigation(name, "", true, false, true, null));
            }
            return this;
        }

        private Builder<T> add(Navigation navigation) {
            type.navigations.put(EntityType.key(navigation.name()), navigation);
            return this;
        }

        /**
         * Adds the key.
         *
         * @param getter takes it out of a row
         * @return this
         */
        public Builder<T> key(Function<T, Long> getter) {
            return number("id", getter, Trait.ORDERABLE);
        }

        /**
         * Ends the type with what most have: key, tombstone flag and change counter.
         *
         * @return the type
         */
        public EntityType entity() {
            return add("id", ValueType.INT64, (company, row) -> ((Entity) row).id(), Trait.ORDERABLE)
                    .add("isDeleted", ValueType.BOOLEAN, (company, row) -> ((Entity) row).isDeleted())
                    .add("version", ValueType.INT64, (company, row) -> ((Entity) row).timestamp(), Trait.ORDERABLE)
                    .build();
        }

        /** @return the type */
        public EntityType build() {
            return type;
        }
    }
}
