package io.github.perfectgym4j.sandbox.v2.input;

import io.github.perfectgym4j.sandbox.v2.errors.InvalidRequest;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The JSON body of a command. Names in any case, unknown ones are passed over, numbers may be texts.
 *
 * <p>What is wrong is gathered, so that the refusal can name all of it: read everything first, then call {@link #check()}. Until then a
 * wrong field reads as zero, false or null.
 */
public final class Command {

    private final Map<String, JsonValue> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, List<String>> wrong = new TreeMap<>();

    /**
     * Takes a body.
     *
     * @param body what was sent
     * @throws InvalidRequest if it is no JSON object
     */
    public Command(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            fields.putAll(reader.readObject());
        } catch (JsonException notJson) {
            throw new InvalidRequest(Map.of("", List.of("The body is not a JSON object.")));
        }
    }

    public long requiredLong(String name) {
        Long value = read(name, Long::valueOf);
        require(name, value);
        return value == null ? 0 : value;
    }

    public int optionalInt(String name, int otherwise) {
        Integer value = read(name, Integer::valueOf);
        return value == null ? otherwise : value;
    }

    public Integer optionalInt(String name) {
        return read(name, Integer::valueOf);
    }

    public boolean optionalBoolean(String name) {
        Boolean value = read(name, Command::bool);
        return value != null && value;
    }

    private static Boolean bool(String text) {
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw new IllegalArgumentException();
        }
        return Boolean.valueOf(text);
    }

    public String requiredText(String name) {
        String value = optionalText(name);
        require(name, value);
        return value == null ? "" : value;
    }

    public String optionalText(String name) {
        return read(name, Function.identity());
    }

    private void require(String name, Object value) {
        if (value == null && !wrong.containsKey(name)) {
            wrong.put(name, List.of("The " + name + " field is required."));
        }
    }

    private <T> T read(String name, Function<String, T> parser) {
        JsonValue value = fields.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        try {
            return parser.apply(text(value));
        } catch (IllegalArgumentException notOne) {
            wrong.put(name, List.of("The value is not valid for " + name + "."));
            return null;
        }
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        } else if (value instanceof JsonNumber || value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value.toString();
        }
        throw new IllegalArgumentException();
    }

    /** @throws InvalidRequest if anything was wrong or missing */
    public void check() {
        if (!wrong.isEmpty()) {
            throw new InvalidRequest(wrong);
        }
    }

    /** @return what a command without result is answered with */
    public static JsonObject nothing() {
        return JsonValue.EMPTY_JSON_OBJECT;
    }
}
