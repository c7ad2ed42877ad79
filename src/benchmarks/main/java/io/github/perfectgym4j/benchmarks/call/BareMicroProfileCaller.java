package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.v1.classes.FitnessClass;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** A MicroProfile client without this library. */
final class BareMicroProfileCaller implements Callable<List<FitnessClass>> {

    private final BareClassesClient classes;

    BareMicroProfileCaller(Loopback loopback) {
        classes = RestClientBuilder.newBuilder()
                .baseUri(loopback.url())
                .connectTimeout(Loopback.CONNECT_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(Loopback.READ_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                .build(BareClassesClient.class);
    }

    @Override
    public List<FitnessClass> call() {
        return classes.inTimeframe(Loopback.CLUB, Loopback.START, Loopback.END, Loopback.PAGE);
    }
}
