package io.github.perfectgym4j.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.v2.odata.Filter;
import io.github.perfectgym4j.v2.odata.Navigation;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Order;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.olingo.commons.api.edm.Edm;
import org.apache.olingo.commons.api.ex.ODataException;
import org.apache.olingo.commons.core.edm.EdmProviderImpl;
import org.apache.olingo.server.api.OData;
import org.apache.olingo.server.core.uri.parser.Parser;
import org.apache.olingo.server.core.uri.parser.UriParserException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every query that the constants of a row can make, read by a parser of OData that knows nothing of this library: Apache Olingo's. It refuses
 * unknown properties, wrong literals, and comparisons of what cannot be compared.
 */
@SuppressWarnings({"unchecked", "rawtypes"})
class QueriesParsedTest {

    private static Edm edm;

    @BeforeAll
    static void metadata() throws IOException {
        edm = new EdmProviderImpl(new ContractMetadata(Contract22Facts.known()));
    }

    static Stream<Class<?>> rows() {
        return new Client22Model().sets().values().stream();
    }

    private static void parse(String set, Query<?> query) {
        String options = query.options().entrySet().stream()
                .map(option -> option.getKey() + "="
                        + URLEncoder.encode(option.getValue(), StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                .collect(Collectors.joining("&"));
        try {
            new Parser(edm, OData.newInstance()).parseUri(set, options, null, "");
        } catch (ODataException e) {
            throw new AssertionError(set + " " + query.options() + ": " + e.getMessage(), e);
        }
    }

    private static String set(Class<?> row) {
        return row.getAnnotation(ODataSet.class).value();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyCondition(Class<?> row) {
        List<Filter> filters = new ArrayList<>(Conditions.onOwnProperties(row));
        filters.addAll(Conditions.throughPaths(row));
        assertThat(filters).as(set(row)).isNotEmpty();
        filters.forEach(filter -> parse(set(row), Query.all().where(filter)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyOrder(Class<?> row) {
        for (Order order : Conditions.orders(row)) {
            parse(set(row), Query.all().orderBy(order));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everySelection(Class<?> row) {
        List<Field> properties = Conditions.constants(row, Property.class);
        Query<Object> all = Query.all();
        for (Field constant : properties) {
            Property<Object> property = Conditions.value(constant);
            parse(set(row), Query.all().select(property));
            all = all.select(property);
        }
        parse(set(row), all.count());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRelationWithOptionsOfItsOwn(Class<?> row) {
        for (Field constant : Conditions.constants(row, Navigation.class)) {
            Navigation<Object, Object> relation = Conditions.value(constant);
            parse(set(row), Query.all().expand(relation));
            Class<?> target = Conditions.target(constant);
            for (Filter filter : Conditions.onOwnProperties(target)) {
                parse(set(row), Query.all().expand(relation.with(Query.all().where(filter))));
            }
            Query<Object> nested = Query.all();
            for (Order order : Conditions.orders(target)) {
                nested = nested.orderBy(order);
            }
            for (Field property : Conditions.constants(target, Property.class)) {
                nested = nested.select(Conditions.<Property<Object>>value(property));
            }
            for (Field further : Conditions.constants(target, Navigation.class)) {
                nested = nested.expand(Conditions.<Navigation<Object, Object>>value(further));
            }
            parse(set(row), Query.all().expand(relation.with(nested)));
        }
    }

    /** The parser is no yes-man. */
    @Test
    void whatTheContractDoesNotHaveIsNotParsed() {
        Map<String, String> wrong = Map.of(
                "$filter", "madeUp eq 1",
                "$orderby", "club/madeUp",
                "$select", "madeUp",
                "$expand", "madeUp");
        wrong.forEach((option, value) -> assertThatThrownBy(() -> new Parser(edm, OData.newInstance())
                        .parseUri("Classes", option + "=" + value.replace(" ", "%20"), null, ""))
                .as(option)
                .isInstanceOf(UriParserException.class));
        assertThatThrownBy(() -> new Parser(edm, OData.newInstance())
                        .parseUri("Classes", "$filter=startDate%20eq%20'2026-11-21'", null, ""))
                .isInstanceOf(UriParserException.class);
    }
}
