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
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of the contract of version 2.2 that the client covers: operations, fields, what may be done with them, codes:
 *
 * <pre>
 * op GET odata/Classes Class
 * op POST ClassBooking/BookClass BookClassResult BookClassRequest
 * field Class startDate FO - date-time required
 * field Member sex FO - string - Female,Male,Other
 * code ClassBooking/BookClass EventIsDeleted
 * </pre>
 *
 * <p>Letters behind a field: F may be filtered by, O may be ordered by, N is there only if expanded, M holds several, X is not to be used any
 * more. After them come the type that it refers to, or a hyphen; what the value is; whether it is always there; and the values of an
 * enumeration.
 */
final class Contract22Facts extends Facts {

    private static final String TABLE = "contract-v2.2.txt";
    private static final String VERSION = "/v2.2/";
    private static final String SCHEMAS = "#/components/schemas/";

    private Contract22Facts(Set<String> lines) {
        super(lines);
    }

    /** The contract beside the project, if it is there. */
    static Path contract() {
        return contract("api-v2.2.openapi.json");
    }

    static Contract22Facts table() throws IOException {
        return new Contract22Facts(table(TABLE));
    }

    void write() throws IOException {
        write(TABLE);
    }

    /**
     * Reads the part of the contract that the client covers.
     *
     * @param sets names of sets
     * @param commands paths of commands
     * @param types names of types that come with the entities of the sets
     */
    static Contract22Facts read(Collection<String> sets, Collection<String> commands, Collection<String> types)
            throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(contract()))) {
            Reader facts = new Reader(reader.readObject());
            sets.forEach(facts::set);
            commands.forEach(facts::command);
            types.forEach(facts::schema);
            return new Contract22Facts(facts.lines);
        }
    }

    private static final class Reader {

        private final JsonObject paths;
        private final JsonObject schemas;
        private final Set<String> lines = new TreeSet<>();

        Reader(JsonObject contract) {
            paths = contract.getJsonObject("paths");
            schemas = contract.getJsonObject("components").getJsonObject("schemas");
        }

        void set(String name) {
            String path = "odata/" + name;
            String entity = answer(operation(path, "get")
                    .getValue("/responses/200/content/application~1json/schema/properties/value/items")
                    .asJsonObject());
            lines.add("op GET " + path + " " + entity);
            operation(path + "/{key}", "get");
            lines.add("op GET " + path + "/{key} " + entity);
            operation(path, "get").getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                    .map(parameter -> "option " + name + " " + parameter.getString("name"))
                    .forEach(lines::add);
            schema(entity);
        }

        void command(String path) {
            JsonObject operation = operation(path, "post");
            String body = answer(operation
                    .getValue("/requestBody/content/application~1json/schema")
                    .asJsonObject());
            String answer = answer(operation
                    .getValue("/responses/200/content/application~1json/schema")
                    .asJsonObject());
            lines.add("op POST " + path + " " + answer + " " + body);
            Stream.of(answer, body).filter(type -> !type.equals("-")).forEach(this::schema);
            if (operation.containsKey("x-error-codes")) {
                operation
                        .getJsonArray("x-error-codes")
                        .getValuesAs(JsonString::getString)
                        .forEach(code -> lines.add("code " + path + " " + code));
            }
        }

        private JsonObject operation(String path, String method) {
            return paths.getJsonObject(VERSION + path).getJsonObject(method);
        }

        void schema(String name) {
            JsonObject schema = schemas.getJsonObject(name);
            Set<String> required =
                    schema.containsKey("required") ? Set.copyOf(texts(schema.getJsonArray("required"))) : Set.of();
            schema.getJsonObject("properties")
                    .forEach((field, property) -> lines.add("field " + name + " " + field
                            + " " + flags(property.asJsonObject()) + (required.contains(field) ? " required" : " -")
                            + values(property.asJsonObject())));
        }

        private static String flags(JsonObject property) {
            boolean isList = property.getString("type", "").equals("array");
            String flags = (isTrue(property, "x-filterable") ? "F" : "")
                    + (isTrue(property, "x-orderable") ? "O" : "")
                    + (isTrue(property, "x-nav") ? "N" : "")
                    + (isList ? "M" : "")
                    + (isTrue(property, "x-obsolete") ? "X" : "");
            String type = answer(isList ? property.getJsonObject("items") : property);
            return (flags.isEmpty() ? "-" : flags) + " " + type + " "
                    + format(isList ? property.getJsonObject("items") : property);
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

        private static String answer(JsonObject schema) {
            JsonValue reference = schema.containsKey("allOf")
                    ? schema.getJsonArray("allOf").getJsonObject(0).get("$ref")
                    : schema.get("$ref");
            return reference == null
                    ? "-"
                    : ((JsonString) reference).getString().substring(SCHEMAS.length());
        }
    }
}
