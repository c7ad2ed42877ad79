package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.company.Company;
import java.util.Optional;
import java.util.function.Function;

/**
 * A set of rows that can be asked for.
 *
 * @param name name in the contract
 * @param type what its rows look like
 * @param hasKeyRoute whether one row can be asked for by its key
 * @param isPaged whether it comes in pages and takes {@code $top} and {@code $skip}
 * @param source where the rows are
 */
public record EntitySet(
        String name, EntityType type, boolean hasKeyRoute, boolean isPaged, Function<Company, Source> source) {

    /**
     * Looks up one row.
     *
     * @param company whose rows they are
     * @param key the key as it is written in an address: {@code 6}, {@code id=6}, {@code 'text'} or {@code text}
     * @return the row, a tombstone included
     * @throws ODataException with status 404 if there is none
     */
    Object require(Company company, String key) {
        if (!hasKeyRoute) {
            throw ODataException.notFound("The rows of '" + name + "' cannot be asked for one by one.");
        }
        return parse(key)
                .flatMap(value -> source.apply(company).find(value))
                .orElseThrow(() -> ODataException.notFound("There is no row " + key + " in '" + name + "'."));
    }

    private Optional<Object> parse(String key) {
        Property property = type.key().get(0);
        String named = property.name() + "=";
        String value = key.startsWith(named) ? key.substring(named.length()) : key;
        if (property.type() == ValueType.TEXT) {
            boolean isQuoted = value.length() > 1 && value.startsWith("'") && value.endsWith("'");
            return Optional.of(isQuoted ? value.substring(1, value.length() - 1).replace("''", "'") : value);
        }
        try {
            return Optional.of(Long.valueOf(value));
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }

    EntitySet with(EntityType newType) {
        return new EntitySet(name, newType, hasKeyRoute, isPaged, source);
    }
}
