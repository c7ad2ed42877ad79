package io.github.perfectgym4j.benchmarks.call;

import feign.Feign;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.Retryer;
import feign.jackson.JacksonDecoder;
import io.github.perfectgym4j.benchmarks.server.AnsweringServer;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import java.util.List;
import okhttp3.OkHttpClient;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** OpenFeign on OkHttp. A status that is no success ends in a FeignException. */
@State(Scope.Benchmark)
public class OpenFeignCaller {

    private OkHttpClient http;
    private Classes classes;

    interface Classes {

        @RequestLine("GET /Classes/Classes?clubId={clubId}&startDate={startDate}&endDate={endDate}&page={page}")
        ClassesPage inTimeframe(
                @Param("clubId") long clubId,
                @Param("startDate") String startDate,
                @Param("endDate") String endDate,
                @Param("page") int page);
    }

    /**
     * Opens the client.
     *
     * @param loopback the other side
     */
    @Setup
    public void open(Loopback loopback) {
        http = SharedOkHttp.create();
        classes = Feign.builder()
                .client(new feign.okhttp.OkHttpClient(http))
                .options(new Request.Options(Loopback.CONNECT_TIMEOUT, Loopback.READ_TIMEOUT, false))
                .retryer(Retryer.NEVER_RETRY)
                .decoder(new JacksonDecoder(JacksonMapper.create()))
                .requestInterceptor(template -> template.header("Authorization", AnsweringServer.PROOF))
                .target(Classes.class, loopback.url().toString());
    }

    List<FitnessClass> call() {
        return classes.inTimeframe(
                        Loopback.CLUB, Address.format(Loopback.START), Address.format(Loopback.END), Loopback.PAGE)
                .elements();
    }

    /** Closes the client. */
    @TearDown
    public void close() {
        http.connectionPool().evictAll();
    }
}
