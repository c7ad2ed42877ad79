package io.github.perfectgym4j.benchmarks.call;

import feign.Feign;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.Retryer;
import feign.jackson.JacksonDecoder;
import feign.okhttp.OkHttpClient;
import io.github.perfectgym4j.benchmarks.server.AnsweringServer;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import java.util.List;
import java.util.concurrent.Callable;

/** OpenFeign on OkHttp. A status that is no success ends in a FeignException. */
final class OpenFeignCaller implements Callable<List<FitnessClass>> {

    private final Classes classes;

    interface Classes {

        @RequestLine("GET /Classes/Classes?clubId={clubId}&startDate={startDate}&endDate={endDate}&page={page}")
        ClassesPage inTimeframe(
                @Param("clubId") long clubId,
                @Param("startDate") String startDate,
                @Param("endDate") String endDate,
                @Param("page") int page);
    }

    OpenFeignCaller(Loopback loopback) {
        classes = Feign.builder()
                .client(new OkHttpClient(SharedOkHttp.create()))
                .options(new Request.Options(Loopback.CONNECT_TIMEOUT, Loopback.READ_TIMEOUT, false))
                .retryer(Retryer.NEVER_RETRY)
                .decoder(new JacksonDecoder(JacksonMapper.create()))
                .requestInterceptor(template -> template.header("Authorization", AnsweringServer.PROOF))
                .target(Classes.class, loopback.url().toString());
    }

    @Override
    public List<FitnessClass> call() {
        return classes.inTimeframe(
                        Loopback.CLUB, Address.format(Loopback.START), Address.format(Loopback.END), Loopback.PAGE)
                .elements();
    }
}
