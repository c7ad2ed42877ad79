package io.github.perfectgym4j.contract;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.json.TextValue;
import io.github.perfectgym4j.v2.odata.ComparableProperty;
import io.github.perfectgym4j.v2.odata.DayProperty;
import io.github.perfectgym4j.v2.odata.EmbeddedList;
import io.github.perfectgym4j.v2.odata.FilterPath;
import io.github.perfectgym4j.v2.odata.FilterProperty;
import io.github.perfectgym4j.v2.odata.Navigation;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.OrderPath;
import io.github.perfectgym4j.v2.odata.Orderable;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.TextProperty;
import io.github.perfectgym4j.v2.odata.TimeProperty;
import io.github.perfectgym4j.v2.odata.ToMany;
import io.github.perfectgym4j.v2.value.ApiDateTime;
import jakarta.json.JsonValue;
import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a record of the client says: its components, and its constants for queries. Both as texts that can be compared. */
final class Row22 {

    private static final String ENUMERATION = "enumeration";

    private static final Map<Class<?>, String> FORMATS = Map.ofEntries(
            Map.entry(Long.class, "int64"),
            Map.entry(long.class, "int64"),
            Map.entry(Integer.class, "int32"),
            Map.entry(int.class, "int32"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(BigDecimal.class, "double"),
            Map.entry(UUID.class, "uuid"),
            Map.entry(JsonValue.class, "object"),
            Map.entry(Secret.class, "byte"),
            Map.entry(String.class, "string"));

    /** What commands have in place of the types of rows. */
    private static final Map<Class<?>, String> FORMATS_OF_COMMANDS = Map.ofEntries(
            Map.entry(ApiDateTime.class, "date-time"),
            Map.entry(LocalDate.class, "day"),
            Map.entry(LocalDateTime.class, "date-time"),
            Map.entry(OffsetDateTime.class, "date-time"),
            Map.entry(Instant.class, "date-time"),
            Map.entry(LocalTime.class, "time"),
            Map.entry(Duration.class, "duration"),
            Map.entry(Map.class, "object"),
            Map.entry(Secret.class, "string"));

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

    /** What a component of a row holds: a format of the contract, an enumeration, or a class. */
    static String content(RecordComponent component) {
        Class<?> type = element(component);
        return (component.getType() == List.class ? "list of " : "")
                + (isEnumeration(type) ? ENUMERATION : format(type));
    }

    /** What a component of a row has to hold by the contract. */
    static String content(Field22 field, Map<String, Class<?>> records) {
        Class<?> meaning = FieldMeanings.of(field);
        String single = field.refers()
                ? records.get(field.reference()).getName()
                : field.values().isEmpty() ? meaning == null ? field.format() : meaning.getName() : ENUMERATION;
        return field.is('M') ? "list of " + single : single;
    }

    private static String format(Class<?> type) {
        return FORMATS.getOrDefault(type, type.getName());
    }

    /** What a component of a request or answer, or a parameter, holds. */
    static String contentOfCommand(Class<?> type, boolean isList) {
        String single = isEnumeration(type) ? "string" : FORMATS_OF_COMMANDS.getOrDefault(type, format(type));
        return isList ? "list of " + single : single;
    }

    /** What a component of a request or answer has to hold by the contract; an enumeration is a text as well. */
    static String contentOfCommand(Field22 field, Map<String, Class<?>> records) {
        String single = field.refers()
                ? records.get(field.reference()).getName()
                : FieldMeanings.ofCommand(field.toString(), field.format());
        return field.is('M') ? "list of " + single : single;
    }

    static boolean isEnumeration(Class<?> type) {
        return TextValue.class.isAssignableFrom(type) && type != ApiDateTime.class;
    }

    /** The type of a component, or of the elements of its list. */
    static Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list && list.getRawType() == List.class
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
        if (DayProperty.class.isAssignableFrom(type)) {
            return "ordered " + LocalDate.class.getName();
        }
        if (TimeProperty.class.isAssignableFrom(type)) {
            return LocalTime.class.getName();
        }
        Type[] arguments = ((ParameterizedType) constant.getGenericType()).getActualTypeArguments();
        if (arguments.length == 1) {
            return "any";
        }
        return (ComparableProperty.class.isAssignableFrom(type) ? "ordered " : "")
                + ((Class<?>) arguments[1]).getName();
    }

    /** What the constant for a component has to be, by the contract. */
    static String expected(RecordComponent component, Field22 field) {
        // What cannot be filtered by is a plain property, of one value or of several.
        String flags = field.is('F') ? field.flags() : field.flags().replace("M", "");
        return field.name() + " " + flags + " " + expectedArgument(element(component), field);
    }

    private static String expectedArgument(Class<?> element, Field22 field) {
        if (field.refers() && (field.is('F') || field.is('N'))) {
            return element.getName();
        }
        if (!field.is('F')) {
            return "any";
        }
        Class<?> meaning = FieldMeanings.of(field);
        return switch (field.format()) {
            case "int32", "int64" -> "number";
            case "double" -> "ordered " + BigDecimal.class.getName();
            case "date-time" -> "ordered " + (meaning == LocalDate.class ? LocalDate.class : Instant.class).getName();
            case "string" ->
                meaning != null ? meaning.getName() : field.values().isEmpty() ? "text" : element.getName();
            default -> element.getName();
        };
    }

    /** Upper case with underscores. */
    static String constantName(String component) {
        return component.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** The letters of {@link Contract22Facts}, as far as types tell. */
    private static String flags(Class<?> constant) {
        boolean isPath = FilterPath.class.isAssignableFrom(constant)
                || constant == ToMany.class
                || constant == EmbeddedList.class;
        return (FilterProperty.class.isAssignableFrom(constant) || isPath ? "F" : "")
                + (Orderable.class.isAssignableFrom(constant) || OrderPath.class.isAssignableFrom(constant) ? "O" : "")
                + (Navigation.class.isAssignableFrom(constant) ? "N" : "")
                + (constant == ToMany.class || constant == EmbeddedList.class ? "M" : "");
    }
}
