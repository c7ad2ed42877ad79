package io.github.perfectgym4j.benchmarks.token;

import io.github.perfectgym4j.internal.auth.ProofSender;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.internal.ClientInvocation;
import org.jboss.resteasy.client.jaxrs.internal.ClientRequestContextImpl;
import org.keycloak.admin.client.resource.BearerAuthFilter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a whole request filter does to a request of RESTEasy: ours asks for the token, looks whether the request goes to the configured
 * origin, sets the header, and keeps what it has sent for the case of a refusal; Keycloak's asks for the token, makes the header of it, and
 * sets it. Our bytes are all RESTEasy's: those of its map of headers, and of its map of properties, where the sent proof is kept.
 */
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class FilterBenchmark {

    private TokenEndpoint endpoint;
    private PerfectGymTokens perfectGymTokens;
    private KeycloakTokens keycloakTokens;
    private Client client;
    private ClientRequestFilter perfectGymFilter;
    private ClientRequestFilter keycloakFilter;
    private ClientRequestContext request;

    /** For JMH. */
    public FilterBenchmark() {}

    /**
     * Fetches the tokens and prepares a request.
     *
     * @throws IOException if the endpoint cannot be started
     */
    @Setup
    public void fetch() throws IOException {
        endpoint = new TokenEndpoint(Duration.ZERO);
        perfectGymTokens = new PerfectGymTokens(endpoint.url());
        perfectGymTokens.token();
        keycloakTokens = new KeycloakTokens(endpoint.url());
        keycloakTokens.token();
        perfectGymFilter = new ProofSender(perfectGymTokens.caller());
        keycloakFilter = new BearerAuthFilter(keycloakTokens.manager());
        client = ClientBuilder.newClient();
        URI target = URI.create(endpoint.url() + "/Classes/Classes?clubId=2");
        request = new ClientRequestContextImpl(
                (ClientInvocation) client.target(target).request().buildGet());
    }

    /** Stops the endpoint. */
    @TearDown
    public void close() {
        client.close();
        perfectGymTokens.close();
        keycloakTokens.close();
        endpoint.close();
    }

    /**
     * Ours.
     *
     * @return the header that was set, and is taken away for the next time
     * @throws IOException never
     */
    @Benchmark
    public Object perfectgym() throws IOException {
        perfectGymFilter.filter(request);
        return request.getHeaders().remove(HttpHeaders.AUTHORIZATION);
    }

    /**
     * Keycloak's.
     *
     * @return the header that was set, and is taken away for the next time
     * @throws IOException never
     */
    @Benchmark
    public Object keycloak() throws IOException {
        keycloakFilter.filter(request);
        return request.getHeaders().remove(HttpHeaders.AUTHORIZATION);
    }
}
