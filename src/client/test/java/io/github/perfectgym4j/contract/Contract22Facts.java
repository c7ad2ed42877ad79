package io.github.perfectgym4j.contract;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of the contract of version 2.2: operations, parameters, fields, what may be done with them, codes:
 *
 * <pre>
 * op GET odata/Classes Class - - 200
 * op POST ClassBooking/BookClass BookClassResult BookClassRequest application/json 200
 * option Classes $top
 * param GET Files/GetDownloadUrl query fileId int64 required
 * field Class startDate FO - date-time required
 * field Member sex FO - string - Female,Male,Other
 * code POST ClassBooking/BookClass EventIsDeleted
 * </pre>
 *
 * <p>After the path of an operation come its answer, body, type of the body, and status; {@code []} behind an answer makes it an array.
 *
 * <p>Letters behind a field: F may be filtered by, O may be ordered by, N is there only if expanded, M holds several, X is not to be used any
 * more. After them come the type that it refers to, or a hyphen; what the value is; whether it is always there; and the values of an
 * enumeration.
 */
final class Contract22Facts extends Facts {

    private static final String TABLE = "contract-v2.2.txt";
    private static final String VERSION = "/v2.2/";
    private static final String SETS = VERSION + "odata/";
    private static final String SCHEMAS = "#/components/schemas/";

    private Contract22Facts(Set<String> lines) {
        super(lines);
    }

    /** The contract beside the project, if it is there. */
    static Path contract() {
        return contract("api-v2.2.openapi.json");
    }

    /** The contract itself where it is there, otherwise our own table of it. */
    static Contract22Facts known() throws IOException {
        return Files.exists(contract()) ? read() : table();
    }

    static Contract22Facts table() throws IOException {
        return new Contract22Facts(table(TABLE));
    }

    void write() throws IOException {
        write(TABLE);
    }

    static Contract22Facts read() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(contract()))) {
            return new Contract22Facts(new Reader(reader.readObject()).lines());
        }
    }

    private static final class Reader {

        private final JsonObject paths;
        private final JsonObject schemas;
        private final Set<String> lines = new TreeSet<>();
        private final Deque<String> open = new ArrayDeque<>();

        Reader(JsonObject contract) {
            paths = contract.getJsonObject("paths");
            schemas = contract.getJsonObject("components").getJsonObject("schemas");
        }

        Set<String> lines() {
            paths.forEach((path, methods) -> methods.asJsonObject().forEach((method, operation) -> {
                if (path.startsWith(SETS)) {
                    set(path.substring(VERSION.length()), operation.asJsonObject());
                } else {
                    command(
                            method.toUpperCase(Locale.ROOT) + " " + path.substring(VERSION.length()),
                            operation.asJsonObject());
                }
            }));
            Set<String> seen = new HashSet<>();
            while (!open.isEmpty()) {
                String type = open.pop();
                if (seen.add(type)) {
                    schema(type);
                }
            }
            return lines;
        }

        private void set(String path, JsonObject operation) {
            JsonObject answer = operation
                    .getValue("/responses/200/content/application~1json/schema")
                    .asJsonObject();
            boolean isOne = path.endsWith("/{key}");
            String entity = reference(
                    isOne ? answer : answer.getValue("/properties/value/items").asJsonObject());
            lines.add("op GET " + path + " " + entity + " - - 200");
            if (!isOne) {
                String set = path.substring("odata/".length());
                parameters(operation)
                        .forEach(parameter -> lines.add("option " + set + " " + parameter.getString("name")));
            }
            open.add(entity);
        }

        private void command(String operation, JsonObject contract) {
            JsonObject bodies = contract.containsKey("requestBody")
                    ? contract.getJsonObject("requestBody").getJsonObject("content")
                    : JsonValue.EMPTY_JSON_OBJECT;
            String bodyType =
                    bodies.isEmpty() ? "-" : bodies.keySet().iterator().next();
            String body = bodies.isEmpty() ? "-" : use(schema(bodies, bodyType));
            Map.Entry<String, JsonValue> success = contract.getJsonObject("responses").entrySet().stream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .findFirst()
                    .orElseThrow();
            JsonObject answers = success.getValue().asJsonObject().containsKey("content")
                    ? success.getValue().asJsonObject().getJsonObject("content")
                    : JsonValue.EMPTY_JSON_OBJECT;
            String answer = answers.isEmpty() ? "-" : use(schema(answers, "application/json"));
            lines.add("op " + operation + " " + answer + " " + body + " " + bodyType + " " + success.getKey());
            parameters(contract)
                    .forEach(parameter -> lines.add(
                            "param " + operation + " " + parameter.getString("in") + " " + parameter.getString("name")
                                    + " " + parameterType(parameter.getJsonObject("schema"))
                                    + (isTrue(parameter, "required") ? " required" : " -")
                                    + values(parameter.getJsonObject("schema"))));
            if (contract.containsKey("x-error-codes")) {
                contract.getJsonArray("x-error-codes")
                        .getValuesAs(JsonString::getString)
                        .forEach(code -> lines.add("code " + operation + " " + code));
            }
        }

        private static JsonObject schema(JsonObject contents, String type) {
            return contents.getJsonObject(type).getJsonObject("schema");
        }

        private static Stream<JsonObject> parameters(JsonObject operation) {
            return operation.containsKey("parameters")
                    ? operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                    : Stream.empty();
        }

        private static String parameterType(JsonObject schema) {
            return isList(schema) ? format(schema.getJsonObject("items")) + "[]" : format(schema);
        }

        /** The type of a body, which is then read as well. */
        private String use(JsonObject schema) {
            String type = reference(isList(schema) ? schema.getJsonObject("items") : schema);
            if (!type.equals("-")) {
                open.add(type);
            }
            return isList(schema) ? type + "[]" : type;
        }

        private void schema(String name) {
            JsonObject schema = schemas.getJsonObject(name);
            Set<String> required =
                    schema.containsKey("required") ? Set.copyOf(texts(schema.getJsonArray("required"))) : Set.of();
            if (schema.containsKey("properties")) {
                schema.getJsonObject("properties")
                        .forEach((field, property) -> field(name, field, property.asJsonObject(), required));
            }
        }

        private void field(String type, String name, JsonObject property, Set<String> required) {
            JsonObject single = isList(property) ? property.getJsonObject("items") : property;
            String flags = (isTrue(property, "x-filterable") ? "F" : "")
                    + (isTrue(property, "x-orderable") ? "O" : "")
                    + (isTrue(property, "x-nav") ? "N" : "")
                    + (isList(property) ? "M" : "")
                    + (isTrue(property, "x-obsolete") ? "X" : "");
            String reference = reference(single);
            if (!reference.equals("-")) {
                open.add(reference);
            }
            lines.add("field " + type + " " + name + " " + (flags.isEmpty() ? "-" : flags) + " " + reference + " "
                    + format(single) + (required.contains(name) ? " required" : " -") + values(single));
        }

        private static boolean isList(JsonObject schema) {
            return schema.getString("type", "").equals("array");
        }

        private static String format(JsonObject property) {
            return property.getString("format", property.getString("type", "object"));
        }

        private static String values(JsonObject property) {
            return property.containsKey("enum")
                    ? texts(property.getJsonArray("enum")).stream().sorted().collect(Collectors.joining(",", " ", ""))
                    : "";
        }

        private static List<String> texts(JsonArray array) {
            return array.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }

        private static boolean isTrue(JsonObject property, String flag) {
            return property.getBoolean(flag, false);
        }

        private static String reference(JsonObject schema) {
            JsonValue reference = schema.containsKey("allOf")
                    ? schema.getJsonArray("allOf").getJsonObject(0).get("$ref")
                    : schema.get("$ref");
            return reference == null
                    ? "-"
                    : ((JsonString) reference).getString().substring(SCHEMAS.length());
        }
    }
}
