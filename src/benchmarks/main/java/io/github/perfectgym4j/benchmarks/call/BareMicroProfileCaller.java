package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.v1.classes.FitnessClass;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A MicroProfile client without this library. */
@State(Scope.Benchmark)
public class BareMicroProfileCaller {

    private BareClassesClient classes;

    /**
     * Opens the client.
     *
     * @param loopback the other side
     */
    @Setup
    public void open(Loopback loopback) {
        classes = RestClientBuilder.newBuilder()
                .baseUri(loopback.url())
                .connectTimeout(Loopback.CONNECT_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(Loopback.READ_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)
                .build(BareClassesClient.class);
    }

    List<FitnessClass> call() {
        return classes.inTimeframe(Loopback.CLUB, Loopback.START, Loopback.END, Loopback.PAGE);
    }

    /** Closes the client. */
    @TearDown
    public void close() {
        classes.close();
    }
}
