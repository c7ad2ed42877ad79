package io.github.perfectgym4j.sandbox.v2.odata;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.control.DateStyle;
import io.github.perfectgym4j.sandbox.v2.odata.Query.Expansion;
import jakarta.json.stream.JsonGenerator;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes rows as JSON objects. Nulls are written, too. */
final class RowWriter {

    /** More rows than these are never delivered by {@code $expand} inside another row. */
    private static final int EXPANDED = 100;

    private final JsonGenerator json;
    private final Company company;
    private final Model model;
    private final DateStyle dates;

    RowWriter(JsonGenerator json, Company company, Model model, DateStyle dates) {
        this.json = json;
        this.company = company;
        this.model = model;
        this.dates = dates;
    }

    /** Writes a row into an object that has been begun. */
    void write(EntityType type, Query query, Object row) {
        for (Property property : type.properties()) {
            if (query.selects(property.name())) {
                write(property, row);
            }
        }
        for (Navigation navigation : type.navigations()) {
            if (navigation.isEmbedded() && query.selects(navigation.name()) && !query.expands(navigation)) {
                expand(new Expansion(navigation, model.target(navigation), Query.ALL), row);
            }
        }
        query.expansions().forEach(expansion -> expand(expansion, row));
    }

    private void write(Property property, Object row) {
        Object value = property.of(company, row);
        if (value == null) {
            json.writeNull(property.name());
            return;
        }
        switch (property.type()) {
            case INT32:
            case INT64:
                json.write(property.name(), ((Number) value).longValue());
                break;
            case DOUBLE:
                json.write(property.name(), decimal(value));
                break;
            case BOOLEAN:
                json.write(property.name(), (Boolean) value);
                break;
            case DATE_TIME:
                json.write(property.name(), dates.text(value));
                break;
            default:
                json.write(property.name(), (String) value);
        }
    }

    private static BigDecimal decimal(Object number) {
        // 100 instead of 100.00 or 1E+2.
        BigDecimal bare = new BigDecimal(number.toString()).stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private void expand(Expansion expansion, Object row) {
        List<?> found = expansion.navigation().of(company, row);
        String name = expansion.navigation().name();
        if (!expansion.navigation().isMany()) {
            writeOne(name, expansion.type(), expansion.query(), found);
            return;
        }
        Query query = expansion.query();
        if (query.isCounted()) {
            json.write(name + "@odata.count", matching(query, found).count());
        }
        json.writeStartArray(name);
        int most = expansion.navigation().isEmbedded() ? Integer.MAX_VALUE : EXPANDED;
        int top = query.top() == null ? most : Math.min(query.top(), most);
        ordered(query, matching(query, found)).skip(query.skip()).limit(top).forEach(scope -> {
            json.writeStartObject();
            write(expansion.type(), query, scope.rows().get(Scope.IT));
            json.writeEnd();
        });
        json.writeEnd();
    }

    private Stream<Scope> matching(Query query, List<?> found) {
        return found.stream().map(row -> Scope.of(company, row)).filter(query::matches);
    }

    private static Stream<Scope> ordered(Query query, Stream<Scope> rows) {
        return query.orderBy().stream()
                .map(OrderBy::comparator)
                .reduce(Comparator::thenComparing)
                .map(rows::sorted)
                .orElse(rows);
    }

    private void writeOne(String name, EntityType type, Query query, List<?> found) {
        if (found.isEmpty()) {
            json.writeNull(name);
        } else {
            json.writeStartObject(name);
            write(type, query, found.get(0));
            json.writeEnd();
        }
    }
}
