package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.company.Company;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rows that are made anew for each query, put in order by what their type says.
 *
 * @param company whose rows they are
 * @param type what they look like
 * @param rows the rows
 */
record ListSource(Company company, EntityType type, List<?> rows) implements Source {

    @Override
    public Optional<?> find(Object key) {
        Property property = type.key().get(0);
        return rows.stream()
                .filter(row -> Values.compare(property.of(company, row), key) == 0)
                .findFirst();
    }

    @Override
    public Stream<?> all() {
        return type.key().stream()
                .map(this::by)
                .reduce(Comparator::thenComparing)
                .<Stream<?>>map(order -> rows.stream().sorted(order))
                .orElseGet(rows::stream);
    }

    @Override
    public Stream<?> changesAfter(long version) {
        Property counter = type.property("version");
        return rows.stream()
                .filter(row -> (Long) counter.of(company, row) > version)
                .sorted(by(counter));
    }

    private Comparator<Object> by(Property property) {
        return Comparator.comparing(row -> property.of(company, row), Values::compare);
    }
}
