package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.store.Entity;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Describes a set of the contract step by step, in the order of the wire.
 *
 * <pre>{@code
 * Description.set("ClassTypes", "ClassType", ClassType.class)
 *         .text("name", ClassType::name, ORDERABLE, REQUIRED)
 *         .number("categoryId", ClassType::categoryId, REQUIRED)
 *         .one("category", "ClassCategory")
 *         .entity()
 *         .table(Company::classTypes)
 * }</pre>
 *
 * @param <T> what its rows are in Java
 */
public final class Description<T> extends DescribedProperties<T, Description<T>> {

    private final String setName;
    private final String typeName;
    private final List<Navigation> navigations = new ArrayList<>();
    private List<String> key = List.of();
    private boolean isListOnly;
    private boolean isPaged = true;
    private BiFunction<EntityType, Company, Source> source;

    private Description(String setName, String typeName, Class<T> rows) {
        super(rows);
        this.setName = setName;
        this.typeName = typeName;
    }

    /**
     * Begins a set.
     *
     * @param set name of the set in the contract
     * @param type name of its type in the contract
     * @param rows what its rows are in Java
     * @return description to go on with
     */
    public static <T> Description<T> set(String set, String type, Class<T> rows) {
        return new Description<>(set, type, rows);
    }

    /**
     * Begins a type that is in no set and only reached by relations.
     *
     * @param type name in the contract
     * @param rows what its rows are in Java
     * @return description to go on with
     */
    public static <T> Description<T> type(String type, Class<T> rows) {
        return new Description<>(null, type, rows);
    }

    @Override
    Description<T> self() {
        return this;
    }

    EntityType type() {
        return new EntityType(
                typeName,
                properties().values(),
                navigations,
                key.stream().map(properties()::get).toList());
    }

    Optional<EntitySet> set() {
        EntityType type = type();
        boolean hasKeyRoute = key.size() == 1 && !isListOnly;
        return Optional.ofNullable(setName)
                .map(name -> new EntitySet(name, type, hasKeyRoute, isPaged, company -> source.apply(type, company)));
    }

    /**
     * Adds a relation to one row or none that follows from the property {@code nameId}, see {@link Relations}.
     *
     * @param name name on the wire
     * @param target name of the type it leads to
     * @param traits what is special
     * @return this
     */
    public Description<T> one(String name, String target, Trait... traits) {
        return add(name, target, Navigation.Kind.ONE, null, traits);
    }

    /**
     * Adds a relation to one row or none.
     *
     * @param name name on the wire
     * @param target name of the type it leads to
     * @param getter looks the row up; gives null for none
     * @param traits what is special
     * @return this
     */
    public Description<T> one(String name, String target, BiFunction<Company, T, ?> getter, Trait... traits) {
        return add(name, target, Navigation.Kind.ONE, single(getter), traits);
    }

    /**
     * Adds an object that is always delivered with the row and follows from the property {@code nameId}.
     *
     * @param name name on the wire
     * @param target name of its type
     * @param traits what is special
     * @return this
     */
    public Description<T> embedded(String name, String target, Trait... traits) {
        return add(name, target, Navigation.Kind.EMBEDDED, null, traits);
    }

    /**
     * Adds an object that is always delivered with the row.
     *
     * @param name name on the wire
     * @param target name of its type
     * @param getter looks it up; gives null for none
     * @param traits what is special
     * @return this
     */
    public Description<T> embedded(String name, String target, BiFunction<Company, T, ?> getter, Trait... traits) {
        return add(name, target, Navigation.Kind.EMBEDDED, single(getter), traits);
    }

    /**
     * Adds a list of objects that is always delivered with the row.
     *
     * @param name name on the wire
     * @param target name of the type of the objects
     * @param getter looks them up
     * @param traits what is special
     * @return this
     */
    public Description<T> embeddedMany(
            String name, String target, BiFunction<Company, T, List<?>> getter, Trait... traits) {
        return add(name, target, Navigation.Kind.EMBEDDED_MANY, getter, traits);
    }

    /**
     * Adds a relation to any number of rows that follows from the one relation back, see {@link Relations}. For sets of very many rows
     * say instead how they are found.
     *
     * @param name name on the wire
     * @param target name of the type it leads to
     * @param traits what is special
     * @return this
     */
    public Description<T> many(String name, String target, Trait... traits) {
        return add(name, target, Navigation.Kind.MANY, null, traits);
    }

    /**
     * Adds a relation to any number of rows.
     *
     * @param name name on the wire
     * @param target name of the type it leads to
     * @param getter looks the rows up
     * @param traits what is special
     * @return this
     */
    public Description<T> many(String name, String target, BiFunction<Company, T, List<?>> getter, Trait... traits) {
        return add(name, target, Navigation.Kind.MANY, getter, traits);
    }

    private BiFunction<Company, T, List<?>> single(BiFunction<Company, T, ?> getter) {
        return (company, row) -> {
            Object found = getter.apply(company, row);
            return found == null ? List.of() : List.of(found);
        };
    }

    private Description<T> add(
            String name, String target, Navigation.Kind kind, BiFunction<Company, T, List<?>> getter, Trait... traits) {
        BiFunction<Company, Object, List<?>> ofRow =
                getter == null ? null : (company, row) -> getter.apply(company, cast(row));
        navigations.add(new Navigation(name, target, kind, Set.of(traits), ofRow));
        return this;
    }

    /**
     * Names the properties that together name a row. Without this a set has no key.
     *
     * @param names names on the wire
     * @return this
     */
    public Description<T> key(String... names) {
        key = List.of(names);
        return this;
    }

    /**
     * Adds the key {@code id}.
     *
     * @param getter takes it out of a row
     * @return this
     */
    public Description<T> id(Function<T, Long> getter) {
        return number("id", getter, Trait.ORDERABLE, Trait.REQUIRED).key("id");
    }

    /**
     * Adds what the rows of most sets end with: key, tombstone flag and change counter.
     *
     * @param entity takes the row of the company out of a row
     * @return this
     */
    public Description<T> entity(Function<T, Entity> entity) {
        return id(row -> entity.apply(row).id())
                .flag("isDeleted", row -> entity.apply(row).isDeleted(), Trait.REQUIRED)
                .number("version", row -> entity.apply(row).timestamp(), Trait.ORDERABLE, Trait.REQUIRED);
    }

    /**
     * Adds what the rows of most sets end with, for rows that are those of the company.
     *
     * @return this
     */
    public Description<T> entity() {
        return entity(Entity.class::cast);
    }

    /**
     * Takes the key route away: rows are only delivered in lists.
     *
     * @return this
     */
    public Description<T> onlyAsList() {
        isListOnly = true;
        return this;
    }

    /**
     * Takes {@code $top} and {@code $skip} away: the set is always delivered as a whole.
     *
     * @return this
     */
    public Description<T> unpaged() {
        isPaged = false;
        return this;
    }

    /**
     * Takes the rows from a table.
     *
     * @param table the table
     * @return this
     */
    public <E extends Entity> Description<T> table(Function<Company, Table<E>> table) {
        return source(company -> new TableSource<>(table.apply(company)));
    }

    /**
     * Takes some of the rows of a table.
     *
     * @param table the table
     * @param isPart tells which rows belong to the set
     * @return this
     */
    public <E extends Entity> Description<T> part(Function<Company, Table<E>> table, BiPredicate<Company, E> isPart) {
        return source(company -> new PartSource<>(table.apply(company), row -> isPart.test(company, row)));
    }

    /**
     * Takes the rows from a list that is made anew for each query.
     *
     * @param list makes all rows, in any order if they have a key
     * @return this
     */
    public Description<T> list(Function<Company, List<T>> list) {
        source = (type, company) -> new ListSource(company, type, list.apply(company));
        return this;
    }

    /**
     * Takes the rows from elsewhere.
     *
     * @param rowSource where they are
     * @return this
     */
    public Description<T> source(Function<Company, Source> rowSource) {
        source = (type, company) -> rowSource.apply(company);
        return this;
    }
}
