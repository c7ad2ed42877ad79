package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.benchmarks.server.AnsweringServer;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import java.io.IOException;
import java.util.List;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Spring's RestClient on Apache HttpClient 5. A status of an error ends in a RestClientResponseException. */
@State(Scope.Benchmark)
public class SpringCaller {

    private CloseableHttpClient http;
    private RestClient client;

    /**
     * Opens the client.
     *
     * @param loopback the other side
     */
    @Setup
    @SuppressWarnings("removal") // Spring prefers Jackson 3; all subjects here read with the same Jackson
    public void open(Loopback loopback) {
        http = ApacheCaller.pooled();
        client = RestClient.builder()
                .requestFactory(new HttpComponentsClientHttpRequestFactory(http))
                .baseUrl(loopback.url().toString())
                .defaultHeader("Authorization", AnsweringServer.PROOF)
                .configureMessageConverters(converters -> converters.withJsonConverter(
                        new org.springframework.http.converter.json.MappingJackson2HttpMessageConverter(
                                JacksonMapper.create())))
                .build();
    }

    List<FitnessClass> call() {
        return client.get()
                .uri(
                        "/Classes/Classes?clubId={clubId}&startDate={startDate}&endDate={endDate}&page={page}",
                        Loopback.CLUB,
                        Address.format(Loopback.START),
                        Address.format(Loopback.END),
                        Loopback.PAGE)
                .retrieve()
                .body(ClassesPage.class)
                .elements();
    }

    /**
     * Closes the client.
     *
     * @throws IOException if that fails
     */
    @TearDown
    public void close() throws IOException {
        http.close();
    }
}
