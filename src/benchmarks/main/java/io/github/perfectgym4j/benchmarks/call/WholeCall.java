package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.v1.classes.FitnessClass;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One thread calls. The runtimes are deep, and a call waits more than it computes: it takes long until all of one is compiled. */
@Threads(1)
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WholeCall {

    /** For JMH. */
    public WholeCall() {}

    /**
     * This library in Java SE, on RESTEasy's MicroProfile client: token, errors and arguments looked after.
     *
     * @param caller the subject
     * @return the classes
     */
    @Benchmark
    public List<FitnessClass> perfectGym(PerfectGymCaller caller) {
        return caller.call();
    }

    /**
     * The same runtime and the same reader without this library's layer.
     *
     * @param caller the subject
     * @return the classes
     */
    @Benchmark
    public List<FitnessClass> bareMicroProfile(BareMicroProfileCaller caller) {
        return caller.call();
    }

    /**
     * {@code java.net.http} and Jackson.
     *
     * @param caller the subject
     * @return the classes
     * @throws Exception if the call fails
     */
    @Benchmark
    public List<FitnessClass> javaNetHttp(JavaNetHttpCaller caller) throws Exception {
        return caller.call();
    }

    /**
     * Apache HttpClient 5 and Jackson.
     *
     * @param caller the subject
     * @return the classes
     * @throws IOException if the call fails
     */
    @Benchmark
    public List<FitnessClass> apacheHttpClient(ApacheCaller caller) throws IOException {
        return caller.call();
    }

    /**
     * Retrofit, OkHttp and Jackson.
     *
     * @param caller the subject
     * @return the classes
     * @throws IOException if the call fails
     */
    @Benchmark
    public List<FitnessClass> retrofit(RetrofitCaller caller) throws IOException {
        return caller.call();
    }

    /**
     * OpenFeign, OkHttp and Jackson.
     *
     * @param caller the subject
     * @return the classes
     */
    @Benchmark
    public List<FitnessClass> openFeign(OpenFeignCaller caller) {
        return caller.call();
    }

    /**
     * Spring's RestClient, Apache HttpClient 5 and Jackson.
     *
     * @param caller the subject
     * @return the classes
     */
    @Benchmark
    public List<FitnessClass> springRestClient(SpringCaller caller) {
        return caller.call();
    }

    /**
     * A socket, just enough HTTP, and this library's reader.
     *
     * @param caller the subject
     * @return the classes
     * @throws IOException if the call fails
     */
    @Benchmark
    public List<FitnessClass> rawSocket(SocketCaller caller) throws IOException {
        return caller.call();
    }
}
