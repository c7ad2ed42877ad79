package io.github.perfectgym4j.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.sandbox.Sandbox;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.EntitySet;
import io.github.perfectgym4j.v2.odata.Filter;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.Navigation;
import io.github.perfectgym4j.v2.odata.ODataSet;
import io.github.perfectgym4j.v2.odata.Orderable;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;
import io.github.perfectgym4j.v2.odata.ResultPage;
import io.github.perfectgym4j.v2.odata.Shape;
import io.github.perfectgym4j.v2.odata.VersionedRow;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every set over a real HTTP exchange with the sandbox: read whole, by key, and with each option and property of its rows. */
@SuppressWarnings({"unchecked", "rawtypes"})
class EverySetTest {

    private static final int ROWS = 40;
    private static final int PAGE = 100;

    private static Sandbox sandbox;
    private static PerfectGym gym;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start();
        gym = PerfectGym.builder()
                .url(sandbox.url().toString())
                .apiClient("sandbox-client", "sandbox-secret")
                .build();
    }

    @AfterAll
    static void stop() {
        gym.close();
        sandbox.close();
    }

    static Stream<Class<?>> rows() {
        return new Client22Model().sets().values().stream();
    }

    /** Rows whose sets can be read by key. */
    static Stream<Class<?>> rowsWithKeys() {
        return rows().filter(row -> row.getAnnotation(ODataSet.class).hasKeyRoute());
    }

    /** The first rows of a set. */
    private static List<Object> first(Class row) {
        return list(row, limited(row, Query.all())).elements();
    }

    private static Query limited(Class<?> row, Query query) {
        return row.getAnnotation(ODataSet.class).isPaged() ? query.top(ROWS) : query;
    }

    private static ResultPage<Object> list(Class row, Query query) {
        return ((EntitySet<Object>) gym.set(row)).list(query);
    }

    private static Object value(Object row, String wireName) {
        return value(row, new Row22(row.getClass()).components().get(wireName));
    }

    private static Object value(Object row, RecordComponent component) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isReadWhole(Class<?> row) {
        ResultPage<Object> page = list(row, Query.all().count());
        assertThat(page.elements()).isNotEmpty().doesNotContainNull();
        assertThat(page.count()).isGreaterThanOrEqualTo(page.elements().size());
        if (row.getAnnotation(ODataSet.class).isPaged()) {
            List<Object> second = list(row, Query.all().skip(1).top(1)).elements();
            assertThat(second).hasSize(page.count() > 1 ? 1 : 0);
            assertThat(page.elements()).containsAll(second);
        }
    }

    @ParameterizedTest
    @MethodSource("rowsWithKeys")
    void isReadByKey(Class<?> row) {
        EntitySet<Object> set = (EntitySet<Object>) gym.set(row);
        String key = row.getAnnotation(ODataSet.class).key()[0];
        for (Object one : first(row)) {
            assertThat(set.get((Long) value(one, key))).isEqualTo(one);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isFoundByEachProperty(Class<?> row) {
        List<Object> rows = first(row);
        for (Field constant : Conditions.constants(row, FilterProperty.class)) {
            FilterProperty property = Conditions.value(constant);
            Object one = rows.stream()
                    .filter(each -> value(each, property.name()) != null)
                    .findFirst()
                    .orElse(rows.get(0));
            assertThat(list(row, Query.all().where(same(property, one))).elements())
                    .as(property.name())
                    .anySatisfy(
                            found -> assertThat(value(found, property.name())).isEqualTo(value(one, property.name())));
        }
    }

    /** A condition that a row meets. The zone of a date-time is not known here, so it is only asked for its day. */
    private static Filter same(FilterProperty property, Object row) {
        Object value = value(row, property.name());
        if (value == null) {
            return property.isNull();
        }
        if (value instanceof ApiDateTime time) {
            Instant moment = time.instant(ZoneOffset.UTC);
            ComparableProperty<Object, Instant> when = (ComparableProperty<Object, Instant>) property;
            return when.gt(moment.minus(Duration.ofDays(1))).and(when.lt(moment.plus(Duration.ofDays(1))));
        }
        return property.eq(value instanceof Integer number ? Long.valueOf(number) : value);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isOrderedByEachProperty(Class<?> row) {
        for (Field constant : Conditions.constants(row, Orderable.class)) {
            Orderable property = Conditions.value(constant);
            List<Object> up = list(row, limited(row, Query.all().orderBy(property.ascending())))
                    .elements();
            assertThat(up).as(property.name()).hasSameSizeAs(first(row));
            List<Comparable> values = up.stream()
                    .map(each -> value(each, property.name()))
                    .filter(each -> each instanceof Number || each instanceof LocalDate)
                    .map(each -> (Comparable) each)
                    .toList();
            assertThat(values).as(property.name()).isSorted();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isReadInPart(Class<?> row) {
        List<Object> rows = first(row);
        for (Field constant : Conditions.constants(row, Property.class)) {
            Property<Object> property = Conditions.value(constant);
            List<Object> parts =
                    list(row, limited(row, Query.all().select(property))).elements();
            assertThat(parts).as(property.name()).hasSameSizeAs(rows);
            for (int i = 0; i < parts.size(); i++) {
                for (RecordComponent component : row.getRecordComponents()) {
                    Object expected = Row22.wireName(component).equals(property.name())
                            ? value(rows.get(i), component)
                            : component.getType() == List.class ? List.of() : null;
                    assertThat(value(parts.get(i), component))
                            .as("%s with %s only", component.getName(), property.name())
                            .isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isReadWithEachRelation(Class<?> row) {
        for (Field constant : Conditions.constants(row, Navigation.class)) {
            Navigation<Object, Object> relation = Conditions.value(constant);
            List<Object> rows =
                    list(row, limited(row, Query.all().expand(relation))).elements();
            assertThat(rows).as(relation.name()).hasSameSizeAs(first(row));
            RecordComponent key = new Row22(row).components().get(relation.name() + "Id");
            for (Object each : rows) {
                Object related = value(each, relation.name());
                if (key != null && value(each, key) != null && related != null) {
                    assertThat(value(related, "id")).as(relation.name()).isEqualTo(value(each, key));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rowsWithKeys")
    void isReadByKeyInAShape(Class<?> row) {
        EntitySet<Object> set = (EntitySet<Object>) gym.set(row);
        String key = row.getAnnotation(ODataSet.class).key()[0];
        Object one = first(row).get(0);
        Property<Object> property = new Property<>(key);
        Object part = set.get((Long) value(one, key), Shape.<Object>whole().select(property));
        assertThat(value(part, key)).isEqualTo(value(one, key));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isWalkedByKey(Class<?> row) {
        EntitySet<Object> set = (EntitySet<Object>) gym.set(row);
        if (Entity.class.isAssignableFrom(row)) {
            Long count = list(row, Query.all().count()).count();
            assertThat(set.rowsByKey(pages(row)).map(one -> ((Entity) one).id()))
                    .hasSize(count.intValue())
                    .isSorted()
                    .doesNotHaveDuplicates();
        } else {
            assertThatThrownBy(() -> set.rowsByKey(Query.all())).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isWalkedByVersion(Class<?> row) {
        EntitySet<Object> set = (EntitySet<Object>) gym.set(row);
        if (VersionedRow.class.isAssignableFrom(row)) {
            Long count = list(row, Query.all().count()).count();
            assertThat(set.changedRows(0, pages(row)).map(one -> ((VersionedRow) one).version()))
                    .hasSize(count.intValue())
                    .isSorted();
        } else {
            assertThatThrownBy(() -> set.changes(0, Query.all())).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    private static Query<Object> pages(Class<?> row) {
        return row.getAnnotation(ODataSet.class).isPaged() ? Query.all().top(PAGE) : Query.all();
    }
}
