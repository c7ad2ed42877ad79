package io.github.perfectgym4j.sandbox;

import io.github.perfectgym4j.sandbox.v2.odata.EntityType;
import io.github.perfectgym4j.sandbox.v2.odata.Model;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The facts of the contract of version 2.2 that the sandbox has to meet. Read out of the contract itself where it lies beside the project,
 * and out of a table of our own otherwise, one fact a line:
 *
 * <pre>
 * get odata/Classes
 * post ClassBooking/BookClass
 * takes ClassBooking/BookClass memberId
 * code ClassBooking/BookClass EventIsDeleted
 * property Class startDate date_time filter order required
 * property Member sex text filter order Male|Female|Other
 * navigation Class bookings ClassBooking[] filter
 * navigation Class classType ClassType filter required
 * </pre>
 */
final class Contract22Facts {

    private static final String TABLE = "contract-v2.2.txt";
    private static final String VERSION = "/v2.2/";
    private static final List<String> COMMANDS = List.of(
            "ClassBooking/BookClass",
            "ClassBooking/BookClassMultipleTimes",
            "ClassBooking/CancelSingleBooking",
            "ClassBooking/CancelMemberBookingsForClass",
            "ClassBooking/SetMembersPresenceOnClass",
            "Ratings/RateClass",
            "Classes/GetClassStreamingLink",
            "MemberAuth/VerifyMemberCredentials",
            "MemberAuth/VerifyCredentials",
            "MemberAuth/SendOneTimeCode",
            "MemberAuth/VerifyOneTimeCode");

    private Contract22Facts() {}

    /** The contract beside the project, if it is there. */
    static Path contract() {
        String root = System.getProperty("maven.multiModuleProjectDirectory", "../..");
        return Path.of(root, "../shared/contract/api-v2.2.openapi.json");
    }

    static Set<String> table() throws IOException {
        try (InputStream in = Contract22Facts.class.getResourceAsStream(TABLE)) {
            return new TreeSet<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    /** Takes the facts about the slice out of the OpenAPI document. */
    static Set<String> read(Path json, Model slice) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(json))) {
            JsonObject contract = reader.readObject();
            JsonObject paths = contract.getJsonObject("paths");
            JsonObject schemas = contract.getJsonObject("components").getJsonObject("schemas");
            Set<String> facts = new TreeSet<>();
            slice.sets().forEach(set -> List.of("odata/" + set.name(), "odata/" + set.name() + "/{key}").stream()
                    .filter(path -> paths.containsKey(VERSION + path))
                    .forEach(path -> facts.add("get " + path)));
            COMMANDS.forEach(command -> command(command, paths.getJsonObject(VERSION + command), schemas, facts));
            slice.types().keySet().forEach(type -> type(type, schemas.getJsonObject(type), facts));
            return facts;
        }
    }

    private static void command(String name, JsonObject path, JsonObject schemas, Set<String> facts) {
        JsonObject operation = path.getJsonObject("post");
        facts.add("post " + name);
        if (operation.containsKey("x-error-codes")) {
            operation
                    .getJsonArray("x-error-codes")
                    .getValuesAs(JsonString.class)
                    .forEach(code -> facts.add("code " + name + " " + code.getString()));
        }
        String body = named(operation
                .getJsonObject("requestBody")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("schema"));
        schemas.getJsonObject(body)
                .getJsonObject("properties")
                .keySet()
                .forEach(field -> facts.add("takes " + name + " " + field));
    }

    private static void type(String name, JsonObject schema, Set<String> facts) {
        List<String> required = schema.containsKey("required")
                ? schema.getJsonArray("required").getValuesAs(JsonString::getString)
                : List.of();
        schema.getJsonObject("properties").forEach((field, value) -> {
            JsonObject property = value.asJsonObject();
            String target = targetOf(property);
            String kind = target.isEmpty() ? "property " : "navigation ";
            facts.add(kind + name + " " + field + " " + (target.isEmpty() ? typeOf(property) : target)
                    + (property.getBoolean("x-filterable", false) ? " filter" : "")
                    + (target.isEmpty() && property.getBoolean("x-orderable", false) ? " order" : "")
                    + (required.contains(field) ? " required" : "")
                    + words(property));
        });
    }

    private static String targetOf(JsonObject property) {
        if (property.containsKey("allOf")) {
            return named(property.getJsonArray("allOf").getJsonObject(0));
        }
        return property.getString("type", "").equals("array") ? named(property.getJsonObject("items")) + "[]" : "";
    }

    private static String named(JsonObject reference) {
        String path = reference.getString("$ref");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String words(JsonObject property) {
        return property.containsKey("enum")
                ? " " + String.join("|", property.getJsonArray("enum").getValuesAs(JsonString::getString))
                : "";
    }

    private static String typeOf(JsonObject property) {
        String format = property.getString("format", "");
        JsonValue type = property.getOrDefault("type", JsonValue.NULL);
        switch (format.isEmpty() ? ((JsonString) type).getString() : format) {
            case "date-time":
                return "date_time";
            case "string":
                return "text";
            default:
                return format.isEmpty() ? ((JsonString) type).getString() : format;
        }
    }

    /** What the sandbox says about its types, in the same words. */
    static Set<String> of(Model slice) {
        Set<String> facts = new TreeSet<>();
        slice.types().values().forEach(type -> describe(type, facts));
        return facts;
    }

    private static void describe(EntityType type, Set<String> facts) {
        type.properties()
                .forEach(property -> facts.add("property " + type.name() + " " + property.name() + " "
                        + property.type().name().toLowerCase(Locale.ROOT)
                        + (property.isFilterable() ? " filter" : "")
                        + (property.isOrderable() ? " order" : "")
                        + (property.isRequired() ? " required" : "")
                        + (property.members().isEmpty() ? "" : " " + String.join("|", property.members()))));
        type.navigations()
                .forEach(navigation -> facts.add("navigation " + type.name() + " " + navigation.name() + " "
                        + navigation.target()
                        + (navigation.isMany() ? "[]" : "")
                        + (navigation.isFilterable() ? " filter" : "")
                        + (navigation.isRequired() ? " required" : "")));
    }
}
