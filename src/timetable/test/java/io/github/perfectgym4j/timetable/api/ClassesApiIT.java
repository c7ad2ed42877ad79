package io.github.perfectgym4j.timetable.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** {@code /api/classes} on the running server. */
class ClassesApiIT {

    private static final String ROOT = System.getProperty("test.root", "http://localhost:9280");

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(ROOT + path)).build(), BodyHandlers.ofString());
    }

    @Test
    void listsAWeek() throws Exception {
        LocalDate day = LocalDate.now();
        HttpResponse<String> answer = get("/api/classes?clubId=2&from=" + day.minusDays(3) + "&to=" + day.plusDays(3));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            JsonObject week = reader.readObject();
            assertThat(week.getJsonNumber("clubId").longValue()).isEqualTo(2);
            assertThat(week.getJsonArray("classes").getValuesAs(JsonObject.class))
                    .hasSizeGreaterThan(20)
                    .allMatch(c -> c.containsKey("start") && c.containsKey("name"));
        }
    }

    @Test
    void saysWhatIsWrongInOneSentence() throws Exception {
        HttpResponse<String> answer = get("/api/classes?clubId=2&from=2026-11-16");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(answer.body()).contains("to is missing").doesNotContain("<html");
        assertThat(get("/api/classes").body()).contains("clubId is missing");
        assertThat(get("/api/classes?clubId=2&from=tomorrow&to=2026-11-22").statusCode())
                .isEqualTo(400);
        assertThat(get("/api/classes?clubId=999").statusCode()).isEqualTo(400);
    }
}
