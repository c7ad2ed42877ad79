package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.company.Company;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The properties of a {@link Description}, step by step.
 *
 * @param <T> what the rows are in Java
 * @param <D> the description
 */
abstract class DescribedProperties<T, D extends DescribedProperties<T, D>> {

    private final Class<T> rows;
    private final Map<String, Property> properties = new LinkedHashMap<>();

    DescribedProperties(Class<T> rows) {
        this.rows = rows;
    }

    abstract D self();

    final Map<String, Property> properties() {
        return properties;
    }

    final T cast(Object row) {
        return rows.cast(row);
    }

    /**
     * Adds a text.
     *
     * @param name name on the wire
     * @param getter takes it out of a row
     * @param traits what is special
     * @return the description
     */
    public D text(String name, Function<T, String> getter, Trait... traits) {
        return property(name, ValueType.TEXT, (company, row) -> getter.apply(row), traits);
    }

    /**
     * Adds a text out of an enumeration.
     *
     * @param name name on the wire
     * @param members values of the enumeration
     * @param getter takes it out of a row
     * @param traits what is special
     * @return the description
     */
    public D enumeration(String name, List<String> members, Function<T, String> getter, Trait... traits) {
        return add(name, ValueType.TEXT, members, (company, row) -> getter.apply(row), traits);
    }

    /**
     * Adds a text out of an enumeration that has to be looked up.
     *
     * @param name name on the wire
     * @param members values of the enumeration
     * @param getter looks it up
     * @param traits what is special
     * @return the description
     */
    public D enumeration(String name, List<String> members, BiFunction<Company, T, String> getter, Trait... traits) {
        return add(name, ValueType.TEXT, members, getter, traits);
    }

    /**
     * Adds a key or another whole number of 64 bits.
     *
     * @param name name on the wire
     * @param getter takes it out of a row
     * @param traits what is special
     * @return the description
     */
    public D number(String name, Function<T, Long> getter, Trait... traits) {
        return property(name, ValueType.INT64, (company, row) -> getter.apply(row), traits);
    }

    /**
     * Adds a whole number of 32 bits.
     *
     * @param name name on the wire
     * @param getter takes it out of a row
     * @param traits what is special
     * @return the description
     */
    public D count(String name, Function<T, Integer> getter, Trait... traits) {
        return property(name, ValueType.INT32, (company, row) -> getter.apply(row), traits);
    }

    /**
     * Adds a number with fraction.
     *
     * @param name name on the wire
     * @param getter takes it out of a row
     * @param traits what is special
     * @return the description
     */
    public D fraction(String name, Function<T, Double> getter, Trait... traits) {
        return property(name, ValueType.DOUBLE, (company, row) -> getter.apply(row), traits);
    }

    /**
     * Adds an amount of money: a number with fraction on the wire, exact to the cent here.
     *
     * @param name name on the wire
     * @param getter takes it out of a row
     * @param traits what is special
     * @return the description
     */
    public D money(String name, Function<T, BigDecimal> getter, Trait... traits) {
        return property(name, ValueType.DOUBLE, (company, row) -> getter.apply(row), traits);
    }

    /**
     * Adds a boolean.
     *
     * @param name name on the wire
     * @param getter takes it out of a row
     * @param traits what is special
     * @return the description
     */
    public D flag(String name, Function<T, Boolean> getter, Trait... traits) {
        return property(name, ValueType.BOOLEAN, (company, row) -> getter.apply(row), traits);
    }

    /**
     * Adds a day, which the wire shows as its midnight without time zone.
     *
     * @param name name on the wire
     * @param getter takes it out of a row
     * @param traits what is special
     * @return the description
     */
    public D day(String name, Function<T, LocalDate> getter, Trait... traits) {
        return property(
                name,
                ValueType.DATE_TIME,
                (company, row) -> Optional.ofNullable(getter.apply(row))
                        .map(LocalDate::atStartOfDay)
                        .orElse(null),
                traits);
    }

    /**
     * Adds a property that has to be looked up. A moment is an {@link java.time.OffsetDateTime}, a number with fraction any number.
     *
     * @param name name on the wire
     * @param type what it holds
     * @param getter looks it up
     * @param traits what is special
     * @return the description
     */
    public D property(String name, ValueType type, BiFunction<Company, T, ?> getter, Trait... traits) {
        return add(name, type, List.of(), getter, traits);
    }

    /**
     * Adds a property that is null in every row of the sandbox.
     *
     * @param name name on the wire
     * @param type what it holds
     * @param traits what is special
     * @return the description
     */
    public D unknown(String name, ValueType type, Trait... traits) {
        return property(name, type, (company, row) -> null, traits);
    }

    private D add(
            String name, ValueType type, List<String> members, BiFunction<Company, T, ?> getter, Trait... traits) {
        BiFunction<Company, Object, Object> ofRow = (company, row) -> getter.apply(company, cast(row));
        properties.put(name, new Property(name, type, members, Set.of(traits), ofRow));
        return self();
    }
}
