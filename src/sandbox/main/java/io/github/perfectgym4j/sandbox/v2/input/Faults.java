package io.github.perfectgym4j.sandbox.v2.input;

import io.github.perfectgym4j.sandbox.v2.errors.InvalidRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is wrong about one command, by the path of the field; the first finding about a field stays. */
final class Faults {

    private final Map<String, List<String>> byField = new TreeMap<>();

    void isRequired(String path) {
        byField.putIfAbsent(path, List.of("The " + last(path) + " field is required."));
    }

    void isInvalid(String path) {
        byField.putIfAbsent(path, List.of("The value is not valid for " + last(path) + "."));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    void check() {
        if (!byField.isEmpty()) {
            throw new InvalidRequest(byField);
        }
    }
}
