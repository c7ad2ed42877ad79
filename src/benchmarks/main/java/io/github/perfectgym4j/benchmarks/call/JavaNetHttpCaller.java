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
import java.util.concurrent.Callable;

/** The JDK's HTTP client. */
final class JavaNetHttpCaller implements Callable<List<FitnessClass>> {

    private final ObjectReader reader = JacksonMapper.create().readerFor(ClassesPage.class);
    private final HttpClient client;
    private final String base;

    JavaNetHttpCaller(Loopback loopback) {
        base = loopback.url().toString();
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Loopback.CONNECT_TIMEOUT)
                .build();
    }

    @Override
    public List<FitnessClass> call() throws IOException, InterruptedException {
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
