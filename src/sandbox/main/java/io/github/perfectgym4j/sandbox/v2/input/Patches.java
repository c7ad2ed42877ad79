package io.github.perfectgym4j.sandbox.v2.input;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

/** Lists of changes as the vendor takes them: names in paths in any case. JSON-P knows only the exact spelling. */
final class Patches {

    private Patches() {}

    static JsonArray spelled(JsonArray operations, JsonObject target) {
        JsonArrayBuilder spelled = Json.createArrayBuilder();
        operations.getValuesAs(JsonObject.class).forEach(operation -> {
            JsonObjectBuilder copy = Json.createObjectBuilder(operation);
            for (String pointer : new String[] {"path", "from"}) {
                if (operation.containsKey(pointer)) {
                    copy.add(pointer, spelled(operation.getString(pointer), target));
                }
            }
            spelled.add(copy);
        });
        return spelled.build();
    }

    private static String spelled(String pointer, JsonValue target) {
        StringBuilder spelled = new StringBuilder();
        JsonValue at = target;
        for (String segment : pointer.split("/", -1)) {
            // Before the first slash is nothing.
            if (spelled.isEmpty() && segment.isEmpty()) {
                spelled.append('/');
                continue;
            }
            String name = at instanceof JsonObject object ? nameIn(object, segment) : segment;
            at = at instanceof JsonObject object ? object.get(name) : null;
            spelled.append(name).append('/');
        }
        return spelled.substring(0, spelled.length() - 1);
    }

    private static String nameIn(JsonObject object, String segment) {
        return object.keySet().stream()
                .filter(segment::equalsIgnoreCase)
                .findFirst()
                .orElse(segment);
    }
}
