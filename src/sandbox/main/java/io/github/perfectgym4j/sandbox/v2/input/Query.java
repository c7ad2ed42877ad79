package io.github.perfectgym4j.sandbox.v2.input;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The parameters of an address as fields. */
final class Query {

    private Query() {}

    static Map<String, JsonValue> fields(UriInfo uri, String prefix, Set<String> lists) {
        Map<String, JsonValue> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        uri.getQueryParameters().forEach((name, all) -> {
            List<String> sent = all.stream().filter(value -> !value.isBlank()).toList();
            if (!sent.isEmpty()) {
                boolean isPrefixed = name.toLowerCase(Locale.ROOT).startsWith(prefix);
                String field = isPrefixed ? name.substring(prefix.length()) : name;
                boolean isList = sent.size() > 1 || lists.stream().anyMatch(field::equalsIgnoreCase);
                fields.put(field, isList ? Json.createArrayBuilder(sent).build() : Json.createValue(sent.get(0)));
            }
        });
        return fields;
    }
}
