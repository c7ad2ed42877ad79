package io.github.perfectgym4j.sandbox.wire;

import io.github.perfectgym4j.sandbox.wire.Oddities.Oddity;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Turns a proper answer into one like the vendor's samples, guided by {@link Oddities}. Only used while the switch {@code quirks}
 * is on.
 */
final class Quirks {

    // Looked up once, see Row.
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final Oddities NONE = new Oddities("");

    private final Map<String, Oddities> tables;

    Quirks(Collection<Oddities> tables) {
        this.tables = tables.stream().collect(Collectors.toMap(Oddities::type, Function.identity()));
    }

    /** @return the whole answer */
    JsonObject envelope(String type, List<? extends JsonValue> rows) {
        List<JsonValue> odd = rows.stream().map(row -> odd(type, row)).toList();
        Oddities table = tables.getOrDefault(type, NONE);
        if (table.isBareAnswer() && !odd.isEmpty()) {
            return odd.get(0).asJsonObject();
        }
        // Q01: one element is not always a list of one.
        JsonValue elements =
                odd.size() == 1 ? odd.get(0) : JSON.createArrayBuilder(odd).build();
        return JSON.createObjectBuilder().add(table.wrapper(), elements).build();
    }

    private JsonValue odd(String type, JsonValue value) {
        if (value instanceof JsonObject object) {
            return odd(tables.getOrDefault(type, NONE), object);
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder changed = JSON.createArrayBuilder();
            array.forEach(element -> changed.add(odd(type, element)));
            return changed.build();
        }
        return value;
    }

    private JsonObject odd(Oddities table, JsonObject object) {
        JsonObjectBuilder changed = JSON.createObjectBuilder();
        object.forEach((name, value) -> {
            if (!table.has(name, Oddity.MISSING)) {
                changed.add(name, oddField(table, name, odd(table.typeOf(name), value)));
            }
        });
        return changed.build();
    }

    private static JsonValue oddField(Oddities table, String name, JsonValue value) {
        if (table.has(name, Oddity.ERASED)) {
            return JSON.createValue("");
        }
        if (value == JsonValue.NULL) {
            return table.has(name, Oddity.NULL_TEXT)
                    ? JSON.createValue("null")
                    : table.has(name, Oddity.BLANK) ? JSON.createValue("") : value;
        }
        if (table.has(name, Oddity.ENVELOPE)) {
            return JSON.createObjectBuilder().add("elements", value).build();
        }
        boolean isList = value instanceof JsonArray;
        if (isList ? table.has(name, Oddity.NULL_TEXT) : table.has(name, Oddity.TEXT)) {
            return JSON.createValue(value.toString());
        }
        if (table.has(name, Oddity.CAPITAL_TEXT)) {
            return JSON.createValue(value == JsonValue.TRUE ? "True" : "False");
        }
        if (table.has(name, Oddity.BARE_DATE) && value instanceof JsonString date) {
            return JSON.createValue(date.getString().substring(0, "2015-01-01".length()));
        }
        return value;
    }
}
