package io.github.perfectgym4j.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The facts of the contract of API version 1: names, modes, types:
 *
 * <pre>
 * op GET Classes/Classes EU answer=FitnessClass
 * param GET Classes/Classes clubId EU
 * field FitnessClass classType ClassType
 * code ClassBookingErrorCode ClassAlreadyBooked
 * </pre>
 */
final class ContractFacts extends Facts {

    private static final String TABLE = "contract-v1.txt";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    private ContractFacts(Set<String> lines) {
        super(lines);
    }

    /** The contract beside the project, if it is there. */
    static Path contract() {
        return contract("api-v1.openapi.yaml");
    }

    static ContractFacts table() throws IOException {
        return new ContractFacts(table(TABLE));
    }

    void write() throws IOException {
        write(TABLE);
    }

    /** Fields of a type, with the type that a field holds, or a hyphen for plain values. */
    Map<String, String> fields(String type) {
        Map<String, String> fields = new LinkedHashMap<>();
        all("field").stream().filter(f -> f[0].equals(type)).forEach(f -> fields.put(f[1], f[2]));
        return fields;
    }

    static ContractFacts read(Path yaml) throws IOException {
        try (InputStream in = Files.newInputStream(yaml)) {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(64 * 1024 * 1024);
            options.setMaxAliasesForCollections(100_000);
            Map<String, Object> contract = new Yaml(new SafeConstructor(options)).load(in);
            return new ContractFacts(new Reader(contract).lines());
        }
    }

    /** Takes the facts out of the OpenAPI document. */
    private static final class Reader {

        private final Map<String, Object> contract;
        private final Set<String> lines = new TreeSet<>();

        Reader(Map<String, Object> contract) {
            this.contract = contract;
        }

        Set<String> lines() {
            map(contract, "paths").forEach((path, operations) -> METHODS.stream()
                    .filter(map(operations)::containsKey)
                    .forEach(method -> operation(
                            method.toUpperCase(),
                            path.substring(1),
                            map(map(operations).get(method)))));
            map(map(contract, "components"), "schemas").forEach((name, schema) -> schema(name, map(schema)));
            return lines;
        }

        private void operation(String method, String path, Map<String, Object> operation) {
            String name = method + " " + path;
            String modes = modes(operation.get("x-modes"), "E");
            String body = "";
            for (Object content : map(map(operation, "requestBody"), "content").values()) {
                body = " body=" + String.join("|", references(map(content).get("schema")));
            }
            lines.add("op " + name + " " + modes + " answer=" + answer(operation) + body);
            for (Object parameter : list(operation.get("parameters"))) {
                Map<String, Object> p = map(parameter);
                lines.add("param " + name + " " + p.get("name") + " " + modes(p.get("x-modes"), modes));
            }
        }

        private static String answer(Map<String, Object> operation) {
            Map<String, Object> schema = map(
                    map(map(map(map(map(operation, "responses"), "200"), "content"), "application/json"), "schema"));
            Object items = map(map(schema, "properties"), "elements").get("items");
            List<String> references = references(items == null ? schema : items);
            return references.isEmpty() ? "-" : references.get(0);
        }

        private void schema(String name, Map<String, Object> schema) {
            if (schema.get("enum") instanceof List<?> codes
                    && name.endsWith("ErrorCode")
                    && !name.equals("ErrorCode")) {
                codes.forEach(code -> lines.add("code " + name + " " + code));
            }
            properties(schema).forEach((field, property) -> {
                List<String> references = references(property);
                lines.add("field " + name + " " + field + " " + (references.isEmpty() ? "-" : references.get(0)));
            });
        }

        private Map<String, Object> properties(Map<String, Object> schema) {
            Map<String, Object> properties = new LinkedHashMap<>();
            for (Object part : list(schema.get("allOf"))) {
                Map<String, Object> p = map(part);
                List<String> base = p.containsKey("$ref") ? references(p) : List.of();
                properties.putAll(
                        base.isEmpty()
                                ? properties(p)
                                : properties(map(map(map(contract, "components"), "schemas")
                                        .get(base.get(0)))));
            }
            properties.putAll(map(schema, "properties"));
            return properties;
        }

        private static List<String> references(Object schema) {
            Map<String, Object> s = map(schema);
            List<String> found = new ArrayList<>();
            if (s.get("$ref") instanceof String reference) {
                found.add(reference.substring(reference.lastIndexOf('/') + 1));
            }
            for (String key : List.of("allOf", "oneOf", "anyOf")) {
                list(s.get(key)).forEach(part -> found.addAll(references(part)));
            }
            if (s.containsKey("items")) {
                found.addAll(references(s.get("items")));
            }
            return found;
        }

        private static String modes(Object modes, String otherwise) {
            Set<String> letters = new LinkedHashSet<>();
            for (Object mode : list(modes)) {
                letters.add(mode.equals("user") ? "U" : "E");
            }
            return letters.isEmpty() ? otherwise : String.join("", new TreeSet<>(letters));
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> map(Object value) {
            return value instanceof Map<?, ?> ? (Map<String, Object>) value : Map.of();
        }

        private static Map<String, Object> map(Map<String, Object> of, String key) {
            return map(of.get(key));
        }

        private static List<?> list(Object value) {
            return value instanceof List<?> list ? list : List.of();
        }
    }
}
