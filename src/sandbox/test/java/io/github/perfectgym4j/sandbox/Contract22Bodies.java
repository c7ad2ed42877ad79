package io.github.perfectgym4j.sandbox;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Takes the facts about commands out of the contract: method, status, codes, and what is sent, level by level. */
final class Contract22Bodies {

    private final JsonObject schemas;
    private final Set<String> facts;

    Contract22Bodies(JsonObject schemas, Set<String> facts) {
        this.schemas = schemas;
        this.facts = facts;
    }

    void add(Contract22Command command, JsonObject path) {
        if (path == null || !path.containsKey(command.method())) {
            return;
        }
        JsonObject operation = path.getJsonObject(command.method());
        String done = operation.getJsonObject("responses").keySet().stream()
                .filter(status -> status.startsWith("2"))
                .findFirst()
                .orElseThrow();
        facts.add("command " + command.method() + " " + command.path() + " " + done);
        if (operation.containsKey("x-error-codes")) {
            operation
                    .getJsonArray("x-error-codes")
                    .getValuesAs(JsonString.class)
                    .forEach(code -> facts.add("code " + command.path() + " " + code.getString()));
        }
        if (operation.containsKey("parameters")) {
            operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                    .filter(parameter -> parameter.getString("in").equals("query"))
                    .forEach(parameter -> facts.add("takes " + command.path() + " query " + parameter.getString("name")
                            + " " + kind(parameter.getJsonObject("schema"))
                            + (parameter.getBoolean("required", false) ? " required" : "")));
        }
        if (operation.containsKey("requestBody")) {
            operation.getJsonObject("requestBody").getJsonObject("content").forEach((mediaType, body) -> {
                JsonObject schema = body.asJsonObject().getJsonObject("schema");
                if (schema.containsKey("$ref")) {
                    String sort = mediaType.contains("patch") ? "patch " : "body ";
                    fields("takes " + command.path() + " " + sort, "", resolved(schema), List.of());
                }
            });
        }
    }

    private void fields(String start, String prefix, JsonObject schema, List<JsonObject> around) {
        List<String> required = schema.containsKey("required")
                ? schema.getJsonArray("required").getValuesAs(JsonString::getString)
                : List.of();
        if (!schema.containsKey("properties") || around.contains(schema)) {
            return;
        }
        List<JsonObject> within =
                Stream.concat(around.stream(), Stream.of(schema)).toList();
        schema.getJsonObject("properties").forEach((name, value) -> {
            JsonObject field = resolved(value.asJsonObject());
            if (field.getBoolean("readOnly", false)) {
                return;
            }
            facts.add(start + prefix + name + " " + kind(field) + (required.contains(name) ? " required" : ""));
            if (field.getString("type", "").equals("array")) {
                fields(start, prefix + name + "[0].", resolved(field.getJsonObject("items")), within);
            } else {
                fields(start, prefix + name + ".", field, within);
            }
        });
    }

    private JsonObject resolved(JsonObject schema) {
        if (schema.containsKey("$ref")) {
            return schemas.getJsonObject(Contract22Facts.named(schema));
        } else if (schema.containsKey("allOf")) {
            return resolved(schema.getJsonArray("allOf").getJsonObject(0));
        }
        return schema;
    }

    private static String kind(JsonObject schema) {
        if (schema.containsKey("enum")) {
            return "words";
        }
        String type = schema.getString("type", "any");
        boolean isFree = type.equals("object") && !schema.containsKey("properties");
        JsonValue format = schema.getOrDefault("format", JsonValue.NULL);
        return isFree ? "any" : format instanceof JsonString text && type.equals("string") ? text.getString() : type;
    }
}
