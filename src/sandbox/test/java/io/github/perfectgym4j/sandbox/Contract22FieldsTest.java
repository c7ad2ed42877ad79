package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.sandbox.v2.sets.Sets;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the commands of version 2.2 read, against the contract: each field is sent with a value of another sort, and has to be named by the
 * refusal; without any, those that are required are named.
 */
class Contract22FieldsTest extends SandboxTest {

    private static final Set<Contract22Command> COMMANDS = Contract22Command.all();

    /** Keys in paths that exist. */
    private static final Map<String, String> KEYS =
            Map.of("Members/UpdateMemberDetails/{id}", "60", "Contracts/UpdateFreeze/{id}", "1");

    private final Map<String, List<Field>> fields = new TreeMap<>();
    private Api22 api;

    /** A field as the contract has it; {@code in} is body, patch or query. */
    private record Field(String in, String name, String kind, boolean isRequired) {

        /** Whether the body has to hold something else for this one to be read: then it is required there only. */
        boolean isInside(String object) {
            return name.startsWith(object + ".") && name.indexOf('.', object.length() + 1) < 0;
        }

        boolean isAtTheTop() {
            return in.equals("query") || name.indexOf('.') < 0;
        }
    }

    @BeforeAll
    void read() throws IOException {
        Contract22Facts.about(Sets.model(), COMMANDS).stream()
                .filter(fact -> fact.startsWith("takes "))
                .map(fact -> fact.split(" "))
                .forEach(fact -> fields.computeIfAbsent(fact[1], command -> new ArrayList<>())
                        .add(new Field(fact[2], fact[3], fact[4], fact.length > 5)));
        api = new Api22(sandbox);
    }

    private void each(Check check) {
        COMMANDS.forEach(command -> check.of(command, fields.getOrDefault(command.path(), List.of())));
    }

    private interface Check {
        void of(Contract22Command command, List<Field> fields);
    }

    @Test
    void readsEveryField() {
        List<String> unread = new ArrayList<>();
        each((command, all) -> all.stream()
                .filter(field -> !field.kind().equals("any"))
                .filter(field -> !field.in().equals("query") || !field.kind().matches("string|array"))
                .forEach(field -> {
                    if (!wrong(command, field.in(), sent(field)).contains(reported(field))) {
                        unread.add(command.path() + " " + field.name() + " " + field.kind());
                    }
                }));
        assertThat(unread).isEmpty();
    }

    /** Something that is no value of the field. */
    private static String sent(Field field) {
        boolean isComplex = field.kind().matches("object|array");
        String value = field.in().equals("query") ? "x" : isComplex ? "\"x\"" : "{}";
        return field.in().equals("query") ? field.name() + "=" + value : nested(field.name(), value);
    }

    /** {@code items[0].id} becomes {@code {"items":[{"id":…}]}}. */
    private static String nested(String path, String value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return "{\"" + path + "\":" + value + "}";
        }
        String inner = nested(path.substring(dot + 1), value);
        boolean isList = path.substring(0, dot).endsWith("[0]");
        String name = path.substring(0, dot).replace("[0]", "");
        return "{\"" + name + "\":" + (isList ? "[" + inner + "]" : inner) + "}";
    }

    private static String reported(Field field) {
        return field.in().equals("query") ? field.name() : "request." + field.name();
    }

    /** What the refusal names; nothing if it was none. */
    private Set<String> wrong(Contract22Command command, String in, String sent) {
        String path = "v2.2/" + command.path().replaceAll("\\{\\w+}", KEYS.getOrDefault(command.path(), "1"));
        boolean isQuery = in.equals("query");
        boolean isPatch = in.equals("patch");
        HttpResponse<String> answer = Api.send(api.request(isQuery ? path + "?" + sent : path)
                .header("Content-Type", isPatch ? "application/json-patch+json" : "application/json")
                .method(
                        command.method().toUpperCase(Locale.ROOT),
                        isQuery ? BodyPublishers.noBody() : BodyPublishers.ofString(isPatch ? patch(sent) : sent)));
        if (answer.statusCode() != 400) {
            return Set.of("status " + answer.statusCode());
        }
        JsonObject body = Api.object(answer.body());
        return new TreeSet<>(body.getJsonObject("modelState").keySet());
    }

    private static String patch(String sent) {
        Map.Entry<String, JsonValue> field =
                Api.object(sent).entrySet().iterator().next();
        return "[{\"op\":\"replace\",\"path\":\"/" + field.getKey() + "\",\"value\":" + field.getValue() + "}]";
    }

    @Test
    void requiresWhatTheContractRequires() {
        Map<String, Set<String>> expected = new TreeMap<>();
        Map<String, Set<String>> found = new TreeMap<>();
        each((command, all) -> all.stream()
                .filter(field -> !field.in().equals("patch"))
                .findFirst()
                .ifPresent(first -> {
                    Set<String> required = all.stream()
                            .filter(field -> field.isRequired() && field.isAtTheTop())
                            .map(Contract22FieldsTest::reported)
                            .collect(Collectors.toCollection(TreeSet::new));
                    if (!required.isEmpty()) {
                        expected.put(command.path(), required);
                        found.put(
                                command.path(),
                                wrong(command, first.in(), first.in().equals("query") ? "" : "{}"));
                    }
                }));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void requiresWhatTheContractRequiresInside() {
        Map<String, Set<String>> expected = new TreeMap<>();
        Map<String, Set<String>> found = new TreeMap<>();
        each((command, all) -> all.stream()
                .filter(field -> field.in().equals("body"))
                .map(field -> field.kind().equals("array") ? field.name() + "[0]" : field.name())
                .forEach(object -> {
                    Set<String> required = all.stream()
                            .filter(field -> field.isInside(object) && field.isRequired())
                            .map(Contract22FieldsTest::reported)
                            .collect(Collectors.toCollection(TreeSet::new));
                    if (!required.isEmpty()) {
                        expected.put(command.path() + " " + object, required);
                        found.put(
                                command.path() + " " + object,
                                wrong(command, "body", nested(object + ".none", "0")).stream()
                                        .filter(path ->
                                                new Field("body", path, "", false).isInside("request." + object))
                                        .collect(Collectors.toCollection(TreeSet::new)));
                    }
                }));
        assertThat(found).isEqualTo(expected);
    }
}
