package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Compares the documented rows with the facts in {@code samples.txt}. */
class SamplesTest extends SandboxTest {

    @Test
    void answersWithTheKeysAndValuesOfTheSamples() throws IOException {
        Api employee = Api.employee(sandbox);
        SoftAssertions all = new SoftAssertions();
        JsonObject answer = null;
        int compared = 0;
        for (String line : facts()) {
            if (line.startsWith("GET ")) {
                answer = Api.object(employee.get(line.substring(4)).body());
            } else if (line.startsWith("/")) {
                int blank = line.indexOf(' ');
                String pointer = line.substring(0, blank);
                all.assertThat(Json.createPointer(pointer).getValue(answer).toString())
                        .as(pointer)
                        .isEqualTo(line.substring(blank + 1));
                compared++;
            }
        }
        all.assertAll();
        assertThat(compared).isGreaterThan(150);
    }

    private static List<String> facts() throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(SamplesTest.class.getResourceAsStream("samples.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
