package io.github.perfectgym4j.benchmarks.liberty;

import io.github.perfectgym4j.benchmarks.Form;
import io.github.perfectgym4j.benchmarks.Measurement;
import io.github.perfectgym4j.benchmarks.Median;
import io.github.perfectgym4j.benchmarks.Scenario;
import io.github.perfectgym4j.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * From the command to start Open Liberty to the first answer of an application: without a client, with MicroProfile REST Client as it is, and with
 * the library. The answer of the latter two is one that has already called the API, so a sign-in is in the library's time. And how much
 * longer the first call takes than the hundredth.
 */
public final class Starting implements Scenario {

    private static final int LATER = 100;
    private static final int FULL_PAGE = 1;
    private static final String ONCE = "once?page=" + FULL_PAGE;
    private static final double NANOS_IN_A_MILLISECOND = 1e6;

    /** For the service loader. */
    public Starting() {}

    private record Sample(double startMillis, double firstCallMillis, double laterCallMillis) {}

    @Override
    public String name() {
        return "starting";
    }

    @Override
    public List<Measurement> measure(Form form) throws Exception {
        int repetitions = form == Form.FULL ? 5 : 1;
        try (ServerProcess api = ServerProcess.start()) {
            URI url = api.url(101);
            Map<String, WebArchive> wars = new LinkedHashMap<>();
            wars.put("no client", Wars.withoutClient(url));
            wars.put("MicroProfile REST Client", Wars.withBareClient(url));
            wars.put("perfectgym-client", Wars.withLibrary(url));
            Map<String, LibertyServer> servers = new LinkedHashMap<>();
            for (Map.Entry<String, WebArchive> war : wars.entrySet()) {
                servers.put(war.getKey(), LibertyServer.create("starting-" + servers.size(), war.getValue()));
            }
            return measure(servers, repetitions);
        }
    }

    private static List<Measurement> measure(Map<String, LibertyServer> servers, int repetitions)
            throws IOException, InterruptedException {
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        // In turn, so that what else the machine does meets all alike. In the round that is not counted the servers
        // fill their caches.
        for (int repetition = 0; repetition <= repetitions; repetition++) {
            for (Map.Entry<String, LibertyServer> server : servers.entrySet()) {
                Sample sample = sample(server.getValue());
                if (repetition > 0) {
                    samples.computeIfAbsent(server.getKey(), unused -> new ArrayList<>())
                            .add(sample);
                }
            }
        }
        List<Measurement> measurements = new ArrayList<>();
        samples.forEach((subject, all) -> {
            String start = "start of Open Liberty to first answer";
            double median = Median.of(all.stream().mapToDouble(Sample::startMillis));
            measurements.add(new Measurement(start, subject, "time", median, "ms"));
            measurements.add(new Measurement(
                    start,
                    subject,
                    "shortest time",
                    all.stream().mapToDouble(Sample::startMillis).min().orElseThrow(),
                    "ms"));
            String calls = "a full page, first call and number " + LATER + " after the start";
            double first = Median.of(all.stream().mapToDouble(Sample::firstCallMillis));
            double later = Median.of(all.stream().mapToDouble(Sample::laterCallMillis));
            if (!subject.equals("no client")) {
                measurements.add(new Measurement(calls, subject, "first call", first, "ms"));
                measurements.add(new Measurement(calls, subject, "call number " + LATER, later, "ms"));
                measurements.add(
                        new Measurement(calls, subject, "first call to call number " + LATER, first / later, "times"));
            }
        });
        measurements.add(new Measurement(
                "size", "perfectgym-client", "jar", Wars.libraryJar().length() / 1024.0, "kB"));
        return measurements;
    }

    private static Sample sample(LibertyServer server) throws IOException, InterruptedException {
        try (LibertyServer.Running running = server.start(ONCE)) {
            double first = millis(running.firstAnswer());
            for (int call = 2; call < LATER; call++) {
                running.get(ONCE);
            }
            return new Sample(running.start().toNanos() / NANOS_IN_A_MILLISECOND, first, millis(running.get(ONCE)));
        }
    }

    private static double millis(String nanos) {
        return Long.parseLong(nanos) / NANOS_IN_A_MILLISECOND;
    }
}
