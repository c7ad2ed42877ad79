package io.github.perfectgym4j.docs.curl;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what a page shows of an answer with the answer. */
final class Shown {

    private final Map<String, String> taken;

    /** @param taken values that the page shows, with those that they have in this run */
    Shown(Map<String, String> taken) {
        this.taken = taken;
    }

    /**
     * Lists the differences. Objects may have more than is shown of them; lists have as many elements as are shown,
     * or more if the last one is {@code …}.
     *
     * @return one line each; empty if the page is right
     */
    List<String> differences(JsonValue shown, JsonValue answer) {
        List<String> differences = new ArrayList<>();
        compare("", shown, answer, differences);
        return differences;
    }

    private void compare(String path, JsonValue shown, JsonValue answer, List<String> differences) {
        if (shown instanceof JsonObject object && answer instanceof JsonObject other) {
            object.forEach((name, value) -> compare(path + "." + name, value, other.get(name), differences));
        } else if (shown instanceof JsonArray list && answer instanceof JsonArray other && hasRoom(list, other)) {
            for (int i = 0; i < known(list); i++) {
                compare(path + "[" + i + "]", list.get(i), other.get(i), differences);
            }
        } else if (!isSame(shown, answer)) {
            differences.add(path + ": the page shows " + shown + ", the answer has " + answer);
        }
    }

    private static boolean hasRoom(JsonArray shown, JsonArray answer) {
        return known(shown) == shown.size() ? shown.size() == answer.size() : known(shown) < answer.size();
    }

    /** How many elements are shown; {@code …} at the end stands for others. */
    private static int known(JsonArray shown) {
        boolean isOpen = !shown.isEmpty()
                && shown.get(shown.size() - 1) instanceof JsonString last
                && last.getString().equals("…");
        return isOpen ? shown.size() - 1 : shown.size();
    }

    private boolean isSame(JsonValue shown, JsonValue answer) {
        if (answer == null) {
            return false;
        }
        if (shown instanceof JsonNumber number && answer instanceof JsonNumber other) {
            String expected = taken.get(number.toString());
            return expected != null
                    ? expected.equals(other.toString())
                    : number.bigDecimalValue().compareTo(other.bigDecimalValue()) == 0;
        }
        if (shown instanceof JsonString text) {
            String value = answer instanceof JsonString other ? other.getString() : answer.toString();
            return text.getString().contains("…")
                    ? value.matches(pattern(text.getString()))
                    : taken.getOrDefault(text.getString(), text.getString()).equals(value)
                            && answer instanceof JsonString;
        }
        return shown.equals(answer);
    }

    private static String pattern(String text) {
        return "(?s)" + Stream.of(text.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".+"));
    }
}
