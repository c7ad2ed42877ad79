package io.github.perfectgym4j.benchmarks.call;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.perfectgym4j.benchmarks.server.AnsweringServer;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.util.Timeout;

/** Apache HttpClient 5. */
final class ApacheCaller implements Callable<List<FitnessClass>> {

    private final ObjectReader reader = JacksonMapper.create().readerFor(ClassesPage.class);
    private final CloseableHttpClient client;
    private final String base;

    ApacheCaller(Loopback loopback) {
        base = loopback.url().toString();
        client = pooled();
    }

    static CloseableHttpClient pooled() {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(Loopback.POOL)
                        .setMaxConnPerRoute(Loopback.POOL)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(Loopback.CONNECT_TIMEOUT))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(Loopback.READ_TIMEOUT))
                        .build())
                .disableCookieManagement()
                .disableRedirectHandling()
                .build();
    }

    @Override
    public List<FitnessClass> call() throws IOException {
        HttpGet request = new HttpGet(Address.of(base, Loopback.CLUB, Loopback.START, Loopback.END, Loopback.PAGE));
        request.setHeader("Authorization", AnsweringServer.PROOF);
        request.setHeader("Accept", "application/json");
        return client.execute(request, this::read);
    }

    private List<FitnessClass> read(ClassicHttpResponse response) throws IOException {
        if (response.getCode() != 200) {
            throw new IOException("HTTP " + response.getCode());
        }
        try (InputStream body = response.getEntity().getContent()) {
            return reader.<ClassesPage>readValue(body).elements();
        }
    }
}
