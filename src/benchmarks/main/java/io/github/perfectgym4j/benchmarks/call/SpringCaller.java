package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.benchmarks.server.AnsweringServer;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Spring's RestClient on Apache HttpClient 5. A status of an error ends in a RestClientResponseException. */
final class SpringCaller implements Callable<List<FitnessClass>> {

    private final RestClient client;

    @SuppressWarnings("removal") // Spring prefers Jackson 3; all subjects here read with the same Jackson
    SpringCaller(Loopback loopback) {
        client = RestClient.builder()
                .requestFactory(new HttpComponentsClientHttpRequestFactory(ApacheCaller.pooled()))
                .baseUrl(loopback.url().toString())
                .defaultHeader("Authorization", AnsweringServer.PROOF)
                .configureMessageConverters(converters -> converters.withJsonConverter(
                        new org.springframework.http.converter.json.MappingJackson2HttpMessageConverter(
                                JacksonMapper.create())))
                .build();
    }

    @Override
    public List<FitnessClass> call() {
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
}
