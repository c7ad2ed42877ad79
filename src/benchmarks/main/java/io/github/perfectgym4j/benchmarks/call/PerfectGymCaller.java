package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.classes.FitnessClass;
import java.util.List;
import java.util.concurrent.Callable;

/** This library, as its page {@code java-se.md} shows it. */
final class PerfectGymCaller implements Callable<List<FitnessClass>> {

    private final ClassesClient classes;

    PerfectGymCaller(Loopback loopback) {
        PerfectGym gym = PerfectGym.builder()
                .url(loopback.url().toString())
                .login("benchmarks", "password")
                .connectTimeout(Loopback.CONNECT_TIMEOUT)
                .readTimeout(Loopback.READ_TIMEOUT)
                .build();
        classes = gym.client(ClassesClient.class);
    }

    @Override
    public List<FitnessClass> call() {
        return classes.inTimeframe(Loopback.CLUB, Loopback.START, Loopback.END, Loopback.PAGE);
    }
}
