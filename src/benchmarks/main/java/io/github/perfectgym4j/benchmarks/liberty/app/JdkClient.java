package io.github.perfectgym4j.benchmarks.liberty.app;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The JDK's HTTP client and Jackson. */
@ApplicationScoped
public class JdkClient implements Subject {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ObjectReader reader = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new JavaTimeModule())
            .build()
            .readerFor(PlainPage.class);

    @Inject
    @ConfigProperty(name = "perfectgym.url")
    private String url;

    @Inject
    @ConfigProperty(name = ConstantToken.PROOF)
    private String proof;

    /** For CDI. */
    public JdkClient() {}

    @Override
    public String title() {
        return "java.net.http and Jackson";
    }

    @Override
    public int read(int page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/Classes/Classes?clubId=" + CLUB + "&startDate="
                        + DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(FROM) + "&endDate="
                        + DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(TO) + "&page=" + page))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", proof)
                .header("Accept", "application/json")
                .build();
        HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new IOException("HTTP " + response.statusCode());
            }
            return reader.<PlainPage>readValue(body).elements().size();
        }
    }
}
