package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Sends the documented requests about members and clubs and compares the answers with the facts in {@code member-samples.txt}. */
class MemberSamplesTest extends SandboxTest {

    private Api employee;
    private Api user;

    @Test
    void answersWithTheKeysAndValuesOfTheSamples() throws IOException {
        employee = Api.employee(sandbox);
        user = Api.anna(sandbox);
        SoftAssertions all = new SoftAssertions();
        JsonObject answer = null;
        String call = "";
        int compared = 0;
        for (String line : facts()) {
            if (line.startsWith("/")) {
                int blank = line.indexOf(' ');
                String pointer = line.substring(0, blank);
                String fact = line.substring(blank + 1);
                String host = "\"" + sandbox.root();
                all.assertThat(value(answer, pointer))
                        .as(call + " " + pointer)
                        .isEqualTo(fact.startsWith("\"*/") ? host + fact.substring(2) : plain(fact));
                compared++;
            } else if (!line.startsWith("#")) {
                call = line;
                answer = Api.object(send(line).body());
            }
        }
        all.assertAll();
        assertThat(compared).isGreaterThan(500);
    }

    private static String value(JsonObject answer, String pointer) {
        JsonPointer field = Json.createPointer(pointer);
        if (!field.containsValue(answer)) {
            return "missing";
        }
        return plain(field.getValue(answer).toString());
    }

    /** A number the same way however it is written: 75 and 75.0. */
    private static String plain(String json) {
        return json.matches("-?\\d+\\.\\d+")
                ? new BigDecimal(json).stripTrailingZeros().toPlainString()
                : json;
    }

    private HttpResponse<String> send(String line) {
        String[] parts = line.split(" ", 3);
        return switch (parts[0]) {
            case "GET" -> employee.get(parts[1]);
            case "USER" -> user.get(parts[1]);
            case "POST" -> employee.post(parts[1], parts[2]);
            default -> employee.put(parts[1], parts[2]);
        };
    }

    private static List<String> facts() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                MemberSamplesTest.class.getResourceAsStream("member-samples.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
