package io.github.perfectgym4j.benchmarks.liberty;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.perfectgym4j.benchmarks.Form;
import io.github.perfectgym4j.benchmarks.Measurement;
import io.github.perfectgym4j.benchmarks.Scenario;
import io.github.perfectgym4j.benchmarks.liberty.app.Calls;
import io.github.perfectgym4j.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * A whole call from within an application on Open Liberty: the injected client, MicroProfile REST Client without the library, and the JDK's client
 * with Jackson, all in one application and against one server.
 */
public final class CallOnLiberty implements Scenario {

    private static final List<Integer> THREADS = List.of(1, 16);

    /** For the service loader. */
    public CallOnLiberty() {}

    /** Of a list of 101 elements, the first page is a full one and the second one has one element. */
    private enum Answer {
        ONE_CLASS("1 class", 2, 1),
        FULL_PAGE("100 classes", 1, 100);

        private final String title;
        private final int page;
        private final int elements;

        Answer(String title, int page, int elements) {
            this.title = title;
            this.page = page;
            this.elements = elements;
        }
    }

    @Override
    public String name() {
        return "call-on-liberty";
    }

    @Override
    public List<Measurement> measure(Form form) throws Exception {
        int rounds = form == Form.FULL ? 5 : 2;
        Duration time = Duration.ofSeconds(1);
        Duration warmUp = time.multipliedBy(form == Form.FULL ? 4 : 1);
        try (ServerProcess api = ServerProcess.start()) {
            LibertyServer server = LibertyServer.create("calls", Wars.withAllClients(api.url(101)));
            try (LibertyServer.Running running = server.start("subjects")) {
                String[] subjects = new ObjectMapper().readValue(running.firstAnswer(), String[].class);
                List<Measurement> measurements = new ArrayList<>();
                for (Answer answer : Answer.values()) {
                    for (int threads : THREADS) {
                        measure(running, subjects, answer, threads, rounds, warmUp, time, measurements);
                    }
                }
                return measurements;
            }
        }
    }

    private static void measure(
            LibertyServer.Running server,
            String[] subjects,
            Answer answer,
            int threads,
            int rounds,
            Duration warmUp,
            Duration time,
            List<Measurement> measurements)
            throws IOException, InterruptedException {
        for (String subject : subjects) {
            loop(server, subject, answer, threads, warmUp);
        }
        Map<String, List<Calls>> results = new LinkedHashMap<>();
        // In turn, so that what else the machine does meets all alike.
        for (int round = 0; round < rounds; round++) {
            for (String subject : subjects) {
                results.computeIfAbsent(subject, unused -> new ArrayList<>())
                        .add(loop(server, subject, answer, threads, time));
            }
        }
        String question = answer.title + ", " + threads + (threads == 1 ? " thread" : " threads");
        results.forEach((subject, all) -> {
            measurements.add(
                    measurement(question, subject, "time of a call", "us", all, calls -> calls.nanosPerCall() / 1e3));
            measurements.add(measurement(
                    question, subject, "calls", "calls/s", all, calls -> threads * 1e9 / calls.nanosPerCall()));
            measurements.add(measurement(
                    question, subject, "processor time of a call", "us", all, calls -> calls.cpuNanosPerCall() / 1e3));
            measurements.add(measurement(question, subject, "allocated by a call", "B", all, Calls::bytesPerCall));
        });
    }

    private static Measurement measurement(
            String question,
            String subject,
            String what,
            String unit,
            List<Calls> calls,
            ToDoubleFunction<Calls> number) {
        return Measurement.of(question, subject, what, unit, calls.stream().mapToDouble(number));
    }

    private static Calls loop(LibertyServer.Running server, String subject, Answer answer, int threads, Duration time)
            throws IOException, InterruptedException {
        String path = "loop/"
                + URLEncoder.encode(subject, StandardCharsets.UTF_8).replace("+", "%20") + "?page=" + answer.page
                + "&elements=" + answer.elements + "&threads=" + threads + "&millis=" + time.toMillis();
        return new ObjectMapper().readValue(server.get(path), Calls.class);
    }
}
