package io.github.perfectgym4j.contract;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.json.TextValue;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.Embedded;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.Navigation;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Orderable;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.odata.ToOne;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a record of the client says: its components, and its constants for queries. Both as texts that can be compared. */
final class Row22 {

    private static final Map<Class<?>, String> FORMATS = Map.of(
            Long.class, "int64",
            long.class, "int64",
            Integer.class, "int32",
            int.class, "int32",
            Boolean.class, "boolean",
            boolean.class, "boolean",
            BigDecimal.class, "double",
            ApiDateTime.class, "date-time",
            String.class, "string",
            Secret.class, "string");

    private final Class<?> record;

    Row22(Class<?> record) {
        this.record = record;
    }

    /** Components by their names on the wire. */
    Map<String, RecordComponent> components() {
        Map<String, RecordComponent> components = new TreeMap<>();
        for (RecordComponent component : record.getRecordComponents()) {
            components.put(wireName(component), component);
        }
        return components;
    }

    static String wireName(RecordComponent component) {
        JsonbProperty property = component.getAccessor().getAnnotation(JsonbProperty.class);
        return property == null || property.value().isEmpty() ? component.getName() : property.value();
    }

    /** What a component holds, in the words of the contract: a format, or the values of an enumeration, or another record. */
    static String content(RecordComponent component) {
        Class<?> type = element(component);
        if (TextValue.class.isAssignableFrom(type) && type != ApiDateTime.class) {
            return "one of " + new TreeSet<>(values(type));
        }
        return (component.getType() == List.class ? "list of " : "") + FORMATS.getOrDefault(type, type.getName());
    }

    /** The type of a component, or of the elements of its list. */
    static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    /** The known values of an enumeration. */
    static Set<String> values(Class<?> enumeration) {
        return Arrays.stream(enumeration.getFields())
                .filter(field -> field.getType() == enumeration && Modifier.isStatic(field.getModifiers()))
                .map(field -> ((TextValue) constant(field)).value())
                .collect(Collectors.toSet());
    }

    private static Object constant(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The constants for queries by their names in Java: name on the wire, what can be done with it, and the type of its values. */
    Map<String, String> constants() {
        Map<String, String> constants = new TreeMap<>();
        for (Field field : record.getFields()) {
            if (Property.class.isAssignableFrom(field.getType())
                    || Navigation.class.isAssignableFrom(field.getType())) {
                constants.put(
                        field.getName(),
                        constant(field) + " " + flags(field.getType()) + " " + argument(field)
                                + (owner(field) == record ? "" : " of " + owner(field)));
            }
        }
        return constants;
    }

    private static Class<?> owner(Field constant) {
        return (Class<?>) ((ParameterizedType) constant.getGenericType()).getActualTypeArguments()[0];
    }

    private static String argument(Field constant) {
        Class<?> type = constant.getType();
        if (NumberProperty.class.isAssignableFrom(type)) {
            return "number";
        }
        if (TextProperty.class.isAssignableFrom(type)) {
            return "text";
        }
        Type[] arguments = ((ParameterizedType) constant.getGenericType()).getActualTypeArguments();
        if (arguments.length == 1) {
            return "any";
        }
        return (ComparableProperty.class.isAssignableFrom(type) ? "ordered " : "")
                + ((Class<?>) arguments[1]).getName();
    }

    /** What the constant for a component has to be, by the contract. */
    static String expected(RecordComponent component, Field22 field, Set<String> days) {
        Class<?> element = element(component);
        String flags = field.refers() ? field.flags().replace("O", "") : field.flags();
        return field.name() + " " + flags + " " + expectedArgument(element, field, days);
    }

    private static String expectedArgument(Class<?> element, Field22 field, Set<String> days) {
        if (field.refers()) {
            return element.getName();
        }
        if (!field.is('F')) {
            return "any";
        }
        return switch (field.format()) {
            case "int32", "int64" -> "number";
            case "double" -> "ordered " + BigDecimal.class.getName();
            case "date-time" ->
                "ordered " + (days.contains(field.toString()) ? LocalDate.class : Instant.class).getName();
            case "string" -> field.values().isEmpty() ? "text" : element.getName();
            default -> element.getName();
        };
    }

    /** Upper case with underscores. */
    static String constantName(String component) {
        return component.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** The letters of {@link Contract22Facts}, as far as types tell. */
    private static String flags(Class<?> constant) {
        boolean isPath =
                constant == ToOne.class || constant == ToMany.class || Embedded.class.isAssignableFrom(constant);
        return (FilterProperty.class.isAssignableFrom(constant) || isPath ? "F" : "")
                + (Orderable.class.isAssignableFrom(constant) ? "O" : "")
                + (Navigation.class.isAssignableFrom(constant) ? "N" : "")
                + (constant == ToMany.class ? "M" : "");
    }
}
