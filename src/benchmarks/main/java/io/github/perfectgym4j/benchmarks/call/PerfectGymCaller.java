package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** This library, as its README shows it for Java SE. */
@State(Scope.Benchmark)
public class PerfectGymCaller {

    private PerfectGym gym;
    private ClassesClient classes;

    /**
     * Opens the client.
     *
     * @param loopback the other side
     */
    @Setup
    public void open(Loopback loopback) {
        gym = PerfectGym.builder()
                .url(loopback.url().toString())
                .login("benchmarks", "password")
                .connectTimeout(Loopback.CONNECT_TIMEOUT)
                .readTimeout(Loopback.READ_TIMEOUT)
                .build();
        classes = gym.client(ClassesClient.class);
    }

    List<FitnessClass> call() {
        return classes.inTimeframe(Loopback.CLUB, Loopback.START, Loopback.END, Loopback.PAGE);
    }

    /** Closes the client. */
    @TearDown
    public void close() {
        gym.close();
    }
}
