package io.github.perfectgym4j.internal.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads an object with unknown names into a map of texts; other values than texts are kept as JSON. */
final class TextMapReader implements ValueReader {

    private static final TreeReader TREES = TreeReader.strict();

    @Override
    public Map<String, String> read(JsonParser parser, Event event, int depth) {
        if (event != Event.START_OBJECT) {
            ValueReader.skip(parser, event);
            return Map.of();
        }
        return texts(TREES.read(parser, event, depth).asJsonObject());
    }

    /** The values of an object as texts. */
    static Map<String, String> texts(JsonObject object) {
        Map<String, String> map = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            if (value != JsonValue.NULL) {
                map.put(name, value instanceof JsonString text ? text.getString() : value.toString());
            }
        });
        return Collections.unmodifiableMap(map);
    }

    @Override
    public Object missing() {
        return Map.of();
    }
}
