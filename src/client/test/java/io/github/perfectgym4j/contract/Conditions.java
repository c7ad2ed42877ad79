package io.github.perfectgym4j.contract;

import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.EmbeddedList;
import io.github.perfectgym4j.v2.odata.Filter;
import io.github.perfectgym4j.v2.odata.FilterPath;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Order;
import io.github.perfectgym4j.v2.odata.OrderPath;
import io.github.perfectgym4j.v2.odata.Orderable;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Everything that queries can do with the constants of a row: each condition and each order once. */
@SuppressWarnings({"unchecked", "rawtypes"})
final class Conditions {

    /** What the values of a property are, where its type does not have them as an argument. */
    private static final Map<String, Class<?>> VALUES = Map.of(
            "NumberProperty", Long.class,
            "TextProperty", String.class,
            "DayProperty", LocalDate.class,
            "TimeProperty", LocalTime.class);

    private Conditions() {}

    /** Constants of a type, by a kind. */
    static List<Field> constants(Class<?> row, Class<?> kind) {
        return Arrays.stream(row.getFields())
                .filter(field -> kind.isAssignableFrom(field.getType()))
                .toList();
    }

    static <T> T value(Field constant) {
        try {
            return (T) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each condition on the properties of a row itself. */
    static List<Filter> onOwnProperties(Class<?> row) {
        List<Filter> filters = new ArrayList<>();
        for (Field constant : constants(row, FilterProperty.class)) {
            filters.addAll(on(value(constant), sample(constant)));
        }
        return filters;
    }

    /** A condition on each property of what a row leads to. */
    static List<Filter> throughPaths(Class<?> row) {
        List<Filter> filters = new ArrayList<>();
        for (Field path : constants(row, FilterPath.class)) {
            for (Field constant : constants(target(path), FilterProperty.class)) {
                FilterProperty seen = (FilterProperty) to(value(path), FilterPath.class, constant);
                filters.add(seen.eq(sample(constant)));
            }
        }
        for (Field list : constants(row, ToMany.class)) {
            ToMany relation = value(list);
            filters.add(relation.any());
            onOwnProperties(target(list)).forEach(filter -> filters.add(relation.any(filter)));
        }
        for (Field list : constants(row, EmbeddedList.class)) {
            EmbeddedList values = value(list);
            filters.add(values.any());
            onOwnProperties(target(list)).forEach(filter -> filters.add(values.any(filter)));
        }
        return filters;
    }

    /** Each order by the properties of a row, and by those that a path leads to. */
    static List<Order> orders(Class<?> row) {
        List<Order> orders = new ArrayList<>();
        for (Field constant : constants(row, Orderable.class)) {
            Orderable property = value(constant);
            orders.addAll(List.of(property.ascending(), property.descending()));
        }
        for (Field path : constants(row, OrderPath.class)) {
            for (Field constant : constants(target(path), Orderable.class)) {
                orders.add(((Orderable) to(value(path), OrderPath.class, constant)).ascending());
            }
        }
        return orders;
    }

    /** The row that a relation or an embedded value leads to. */
    static Class<?> target(Field relation) {
        return (Class<?>) ((ParameterizedType) relation.getGenericType()).getActualTypeArguments()[1];
    }

    private static Object to(Object path, Class<?> kind, Field constant) {
        // The overload that the compiler would choose.
        Method best = null;
        for (Method method : kind.getMethods()) {
            if (method.getName().equals("to")
                    && method.getParameterTypes()[0].isAssignableFrom(constant.getType())
                    && (best == null || best.getParameterTypes()[0].isAssignableFrom(method.getParameterTypes()[0]))) {
                best = method;
            }
        }
        try {
            return best.invoke(path, Conditions.<Object>value(constant));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Filter> on(FilterProperty property, Object sample) {
        List<Filter> filters = new ArrayList<>(List.of(
                property.eq(sample),
                property.ne(sample),
                property.in(List.of(sample, sample)),
                property.eq(sample).not(),
                property.isNull(),
                property.isNotNull()));
        if (property instanceof ComparableProperty comparable) {
            filters.addAll(List.of(
                    comparable.gt(sample), comparable.ge(sample), comparable.lt(sample), comparable.le(sample)));
        }
        if (property instanceof NumberProperty number) {
            filters.add(number.eq(Long.MAX_VALUE));
        }
        if (property instanceof TextProperty text) {
            filters.addAll(List.of(
                    text.contains("O'Brien & Söhne +48"),
                    text.startsWith("' or true or '"),
                    text.endsWith("%#?;/\\{x}"),
                    text.eqIgnoreCase("X'Y"),
                    text.containsIgnoreCase("(")));
        }
        return filters;
    }

    private static Object sample(Field constant) {
        String kind = constant.getType().getName();
        String simple = kind.substring(kind.lastIndexOf('.') + 1).replace("$Ordered", "");
        if (VALUES.containsKey(simple)) {
            return Samples.of(VALUES.get(simple));
        }
        Type[] arguments = ((ParameterizedType) constant.getGenericType()).getActualTypeArguments();
        return Samples.of(arguments[arguments.length - 1]);
    }
}
