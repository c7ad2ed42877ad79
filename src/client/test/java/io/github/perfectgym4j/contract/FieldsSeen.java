package io.github.perfectgym4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** The fields of the contract's types that are in JSON, compared one by one with what the contract says of them. */
final class FieldsSeen {

    private final Map<String, List<Field22>> fields;
    private final Map<String, Set<String>> seen = new TreeMap<>();

    FieldsSeen(Map<String, List<Field22>> fields) {
        this.fields = fields;
    }

    /** Looks at a value of a type, or at all values of an array, and at all that they hold. */
    void look(String type, JsonValue value) {
        if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            value.asJsonArray().forEach(element -> look(type, element));
            return;
        }
        Set<String> names = seen.computeIfAbsent(type, none -> new TreeSet<>());
        value.asJsonObject().forEach((key, part) -> {
            Field22 field = fields.get(type).stream()
                    .filter(each -> each.name().equalsIgnoreCase(key))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(type + " has no " + key));
            names.add(field.name());
            if (part != JsonValue.NULL) {
                compare(field, part);
            }
        });
    }

    private void compare(Field22 field, JsonValue value) {
        if (!field.refers() && field.format().equals("object")) {
            // Whatever it is, a list as well.
            return;
        }
        boolean isList = value.getValueType() == JsonValue.ValueType.ARRAY;
        assertThat(isList).as("%s is a list", field).isEqualTo(field.is('M'));
        if (field.refers()) {
            look(field.reference(), value);
        } else if (isList) {
            value.asJsonArray().forEach(element -> assertThat(fits(field, element))
                    .as("%s: %s", field, element)
                    .isTrue());
        } else {
            assertThat(fits(field, value)).as("%s: %s", field, value).isTrue();
        }
    }

    private static boolean fits(Field22 field, JsonValue value) {
        return switch (field.format()) {
            case "int32", "int64" -> value instanceof JsonNumber number && number.isIntegral();
            case "double" -> value instanceof JsonNumber;
            case "boolean" -> value == JsonValue.TRUE || value == JsonValue.FALSE;
            case "date-time" -> value instanceof JsonString text && new ApiDateTime(text.getString()).local() != null;
            case "uuid" -> value instanceof JsonString text && UUID.fromString(text.getString()) != null;
            default -> value instanceof JsonString;
        };
    }

    /** Fields of the types seen that no value had, but for those that are not to be used any more. */
    List<String> neverSeen() {
        return seen.entrySet().stream()
                .flatMap(type -> fields.getOrDefault(type.getKey(), List.of()).stream()
                        .filter(field -> !field.is('X') && !type.getValue().contains(field.name())))
                .map(Field22::toString)
                .toList();
    }

    /** The values of a JSON Patch where they belong: {@code /Address/City} within {@code Address}. */
    static JsonObject patched(JsonArray patch) {
        JsonObjectBuilder result = Json.createObjectBuilder();
        Map<String, JsonObjectBuilder> parts = new TreeMap<>();
        for (JsonObject operation : patch.getValuesAs(JsonObject.class)) {
            String[] path = operation.getString("path").substring(1).split("/");
            JsonObjectBuilder at =
                    path.length == 1 ? result : parts.computeIfAbsent(path[0], part -> Json.createObjectBuilder());
            at.add(path[path.length - 1], operation.get("value"));
        }
        parts.forEach(result::add);
        return result.build();
    }
}
