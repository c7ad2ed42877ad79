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
 * set Classes Class key paged
 * command post ClassBooking/BookClass 200
 * takes ClassBooking/BookClass body memberId integer required
 * takes Members/AddGuestMember body personalData.firstName string
 * takes Marketing/ValidateVoucherCode query request.clubId integer required
 * code ClassBooking/BookClass EventIsDeleted
 * property Class startDate date_time filter order required
 * property Member sex text filter order Male|Female|Other
 * navigation Class bookings ClassBooking[] filter
 * navigation Class classType ClassType filter required
 * navigation Club country Country filter order inline
 * </pre>
 */
final class Contract22Facts {

    private static final String TABLE = "contract-v2.2.txt";
    private static final String VERSION = "/v2.2/";

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

    /** The facts about sets and commands, out of the contract if it is there. */
    static Set<String> about(Model sets, Set<Contract22Command> commands) throws IOException {
        return Files.exists(contract()) ? read(contract(), sets, commands) : table();
    }

    private static Set<String> read(Path json, Model sets, Set<Contract22Command> commands) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(json))) {
            JsonObject contract = reader.readObject();
            JsonObject paths = contract.getJsonObject("paths");
            JsonObject schemas = contract.getJsonObject("components").getJsonObject("schemas");
            Set<String> facts = new TreeSet<>();
            sets.sets().forEach(set -> set(set.name(), paths, facts));
            Contract22Bodies bodies = new Contract22Bodies(schemas, facts);
            commands.forEach(command -> bodies.add(command, paths.getJsonObject(VERSION + command.path())));
            sets.types().keySet().forEach(type -> type(type, schemas.getJsonObject(type), facts));
            return facts;
        }
    }

    private static void set(String name, JsonObject paths, Set<String> facts) {
        JsonObject path = paths.getJsonObject(VERSION + "odata/" + name);
        if (path == null) {
            return;
        }
        JsonObject operation = path.getJsonObject("get");
        String row = named(operation
                .getJsonObject("responses")
                .getJsonObject("200")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("schema")
                .getJsonObject("properties")
                .getJsonObject("value")
                .getJsonObject("items"));
        boolean isPaged = operation.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                .anyMatch(parameter -> parameter.getString("name").equals("$top"));
        facts.add("set " + name + " " + row
                + (paths.containsKey(VERSION + "odata/" + name + "/{key}") ? " key" : "")
                + (isPaged ? " paged" : ""));
    }

    private static void type(String name, JsonObject schema, Set<String> facts) {
        if (schema == null) {
            return;
        }
        List<String> required = schema.containsKey("required")
                ? schema.getJsonArray("required").getValuesAs(JsonString::getString)
                : List.of();
        schema.getJsonObject("properties").forEach((field, value) -> {
            JsonObject property = value.asJsonObject();
            String target = targetOf(property);
            boolean isInline = !target.isEmpty() && !property.getBoolean("x-nav", false);
            facts.add((target.isEmpty() ? "property " : "navigation ") + name + " " + field + " "
                    + (target.isEmpty() ? typeOf(property) : target)
                    + (property.getBoolean("x-filterable", false) ? " filter" : "")
                    + (property.getBoolean("x-orderable", false) ? " order" : "")
                    + (isInline ? " inline" : "")
                    + (required.contains(field) ? " required" : "")
                    + words(property));
        });
    }

    private static String targetOf(JsonObject property) {
        if (property.containsKey("$ref")) {
            return named(property);
        } else if (property.containsKey("allOf")) {
            return named(property.getJsonArray("allOf").getJsonObject(0));
        }
        return property.getString("type", "").equals("array") ? named(property.getJsonObject("items")) + "[]" : "";
    }

    static String named(JsonObject reference) {
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
        String name = format.isEmpty() ? ((JsonString) type).getString() : format;
        return name.equals("date-time") ? "date_time" : name.equals("string") ? "text" : name;
    }

    /** What the sandbox says about its sets and types, in the same words. */
    static Set<String> of(Model sets) {
        Set<String> facts = new TreeSet<>();
        sets.sets()
                .forEach(set -> facts.add("set " + set.name() + " " + set.type().name()
                        + (set.hasKeyRoute() ? " key" : "") + (set.isPaged() ? " paged" : "")));
        sets.types().values().forEach(type -> describe(type, facts));
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
                        + (navigation.isOrderable() ? " order" : "")
                        + (navigation.isEmbedded() ? " inline" : "")
                        + (navigation.isRequired() ? " required" : "")));
    }
}
