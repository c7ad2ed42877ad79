package io.github.perfectgym4j.benchmarks.call;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.perfectgym4j.benchmarks.server.AnsweringServer;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The JDK's HTTP client. */
@State(Scope.Benchmark)
public class JavaNetHttpCaller {

    private final ObjectReader reader = JacksonMapper.create().readerFor(ClassesPage.class);
    private HttpClient client;
    private String base;

    /**
     * Opens the client.
     *
     * @param loopback the other side
     */
    @Setup
    public void open(Loopback loopback) {
        base = loopback.url().toString();
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Loopback.CONNECT_TIMEOUT)
                .build();
    }

    List<FitnessClass> call() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        Address.of(base, Loopback.CLUB, Loopback.START, Loopback.END, Loopback.PAGE))
                .timeout(Loopback.READ_TIMEOUT)
                .header("Authorization", AnsweringServer.PROOF)
                .header("Accept", "application/json")
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            if (response.statusCode() != 200) {
                throw new IOException("HTTP " + response.statusCode());
            }
            return reader.<ClassesPage>readValue(body).elements();
        }
    }
}
