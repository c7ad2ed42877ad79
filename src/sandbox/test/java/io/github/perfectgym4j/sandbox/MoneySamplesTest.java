package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Makes the documented calls one after the other, and compares the answers with the facts in {@code samples-money.txt}. */
class MoneySamplesTest extends SandboxTest {

    @Test
    void answersWithTheKeysAndValuesOfTheSamples() throws IOException {
        Api employee = Api.employee(sandbox);
        SoftAssertions all = new SoftAssertions();
        JsonObject answer = null;
        String call = "";
        int compared = 0;
        for (String line : facts()) {
            if (line.startsWith("/")) {
                int blank = line.indexOf(' ');
                String pointer = line.substring(0, blank);
                all.assertThat(value(answer, pointer)).as(call + " " + pointer).isEqualTo(line.substring(blank + 1));
                compared++;
            } else if (!line.startsWith("#")) {
                answer = call(employee, line);
                call = line.split(" ")[1];
            }
        }
        all.assertAll();
        assertThat(compared).isGreaterThan(700);
    }

    private static JsonObject call(Api employee, String line) {
        String[] parts = line.split(" ", 3);
        if (parts[0].equals("DELETE")) {
            return Api.object(Api.send(employee.request(parts[1]).DELETE()).body());
        }
        if (parts[0].equals("POST")) {
            return Api.object(Api.send(employee.request(parts[1])
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(parts[2])))
                    .body());
        }
        return Api.object(employee.get(parts[1]).body());
    }

    /** A blank text counts as null (Q14). */
    private static String value(JsonObject answer, String pointer) {
        try {
            String value = Json.createPointer(pointer).getValue(answer).toString();
            return value.equals("\"\"") ? "null" : value;
        } catch (JsonException missing) {
            return "missing";
        }
    }

    private static List<String> facts() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                MoneySamplesTest.class.getResourceAsStream("samples-money.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
