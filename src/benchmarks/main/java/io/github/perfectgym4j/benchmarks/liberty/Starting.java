package io.github.perfectgym4j.benchmarks.liberty;

import io.github.perfectgym4j.benchmarks.Form;
import io.github.perfectgym4j.benchmarks.Measurement;
import io.github.perfectgym4j.benchmarks.Scenario;
import io.github.perfectgym4j.benchmarks.server.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * From the command to start Open Liberty to the first answer of an application: without a client, with MicroProfile REST Client as it is, and with
 * the library; and with the library once more, injecting little and injecting everything that there is. The answer of all but the first is
 * one that has already called the API, so a sign-in is in the library's time. And how much longer the first call takes than the hundredth.
 */
public final class Starting implements Scenario {

    private static final int LATER = 100;
    private static final int FULL_PAGE = 1;
    private static final String ONCE = "once?page=" + FULL_PAGE;
    private static final String LITTLE = "one set and one interface";
    private static final String EVERYTHING = "all sets and interfaces of both versions";
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
        int repetitions = form == Form.FULL ? 4 : 1;
        try (ServerProcess api = ServerProcess.start()) {
            URI url = api.url(101);
            Map<String, WebArchive> wars = new LinkedHashMap<>();
            wars.put("no client", Wars.withoutClient(url));
            wars.put("MicroProfile REST Client", Wars.withBareClient(url));
            wars.put("perfectgym-client", Wars.withLibrary(url));
            wars.put(LITTLE, Wars.injecting(Injection.little(), url));
            wars.put(EVERYTHING, Wars.injecting(Injection.everything(Wars.libraryJar()), url));
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
        // fill their caches; a single round has to do without one before it.
        for (int repetition = repetitions == 1 ? 1 : 0; repetition <= repetitions; repetition++) {
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
            boolean isOneOfTwo = subject.equals(LITTLE) || subject.equals(EVERYTHING);
            measurements.add(measurement(
                    "start of Open Liberty to first answer" + (isOneOfTwo ? ", by what is injected" : ""),
                    subject,
                    "time",
                    "ms",
                    all,
                    Sample::startMillis));
            if (!subject.equals("no client") && !isOneOfTwo) {
                String calls = "a full page, first call and number " + LATER + " after the start";
                measurements.add(measurement(calls, subject, "first call", "ms", all, Sample::firstCallMillis));
                measurements.add(
                        measurement(calls, subject, "call number " + LATER, "ms", all, Sample::laterCallMillis));
                measurements.add(measurement(
                        calls,
                        subject,
                        "first call to call number " + LATER,
                        "times",
                        all,
                        sample -> sample.firstCallMillis / sample.laterCallMillis));
            }
        });
        measurements.add(Measurement.of(
                "size",
                "perfectgym-client",
                "jar",
                "kB",
                DoubleStream.of(Wars.libraryJar().length() / 1024.0)));
        return measurements;
    }

    private static Measurement measurement(
            String question,
            String subject,
            String what,
            String unit,
            List<Sample> samples,
            ToDoubleFunction<Sample> number) {
        return Measurement.of(question, subject, what, unit, samples.stream().mapToDouble(number));
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
