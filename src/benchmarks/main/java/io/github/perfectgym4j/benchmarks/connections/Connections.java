package io.github.perfectgym4j.benchmarks.connections;

import io.github.perfectgym4j.benchmarks.Form;
import io.github.perfectgym4j.benchmarks.Measurement;
import io.github.perfectgym4j.benchmarks.Scenario;
import io.github.perfectgym4j.benchmarks.call.BareCalls;
import io.github.perfectgym4j.benchmarks.server.Counters;
import io.github.perfectgym4j.benchmarks.server.ServerProcess;
import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.clubs.ClubsClient;
import io.github.perfectgym4j.v1.contracts.ContractsClient;
import io.github.perfectgym4j.v1.geo.GeoClient;
import io.github.perfectgym4j.v1.instructors.InstructorsClient;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A new client calls five areas in turn, and another one a single area five times, over TLS: connections and full handshakes of both, the
 * token's included, and the time of the five calls. To compare, the same calls by MicroProfile clients without this library, one for each
 * area, which have a connection pool each, and no token to fetch. The clients that are not counted come first.
 */
public final class Connections implements Scenario {

    private static final int CALLS = 5;

    /** For {@link java.util.ServiceLoader}. */
    public Connections() {}

    private enum Application {
        FIVE_AREAS("five areas", "perfectgym-client") {
            @Override
            void run(URI url) {
                try (PerfectGym gym = gym(url)) {
                    callFiveAreas(gym);
                }
            }
        },
        FIVE_AREAS_BARE("five areas", "bareMicroProfile") {
            @Override
            void run(URI url) {
                BareCalls.make(CALLS, 1, url);
            }
        },
        ONE_AREA("one area", "perfectgym-client") {
            @Override
            void run(URI url) {
                try (PerfectGym gym = gym(url)) {
                    callOneArea(gym);
                }
            }
        },
        ONE_AREA_BARE("one area", "bareMicroProfile") {
            @Override
            void run(URI url) {
                BareCalls.make(1, CALLS, url);
            }
        };

        private final String areas;
        private final String subject;

        Application(String areas, String subject) {
            this.areas = areas;
            this.subject = subject;
        }

        abstract void run(URI url);
    }

    @Override
    public String name() {
        return "connections";
    }

    @Override
    public List<Measurement> measure(Form form) throws Exception {
        int clients = form == Form.SHORT ? 11 : 51;
        SSLContext before = SSLContext.getDefault();
        try (ServerProcess server = ServerProcess.start()) {
            Map<Application, List<Double>> times = new EnumMap<>(Application.class);
            Map<Application, List<Counters>> counts = new EnumMap<>(Application.class);
            for (int i = -clients; i < clients; i++) {
                for (Application application : Application.values()) {
                    // A TLS context of its own, so that no client resumes the session of the one before.
                    SSLContext.setDefault(trusting(server.trustStore()));
                    Counters until = server.counters();
                    long started = System.nanoTime();
                    application.run(server.tlsUrl(1));
                    double millis = (System.nanoTime() - started) / 1e6;
                    if (i >= 0) {
                        times.computeIfAbsent(application, unused -> new ArrayList<>())
                                .add(millis);
                        counts.computeIfAbsent(application, unused -> new ArrayList<>())
                                .add(server.counters().since(until));
                    }
                }
            }
            List<Measurement> measurements = new ArrayList<>();
            for (Application application : Application.values()) {
                String question = "five calls of a new client, over TLS, " + application.areas;
                measurements.add(Measurement.of(
                        question,
                        application.subject,
                        "connections",
                        "per client",
                        counts.get(application).stream().mapToDouble(Counters::connections)));
                measurements.add(Measurement.of(
                        question,
                        application.subject,
                        "full handshakes",
                        "per client",
                        counts.get(application).stream().mapToDouble(Counters::handshakes)));
                measurements.add(new Measurement(question, application.subject, "time", "ms", times.get(application)));
            }
            return measurements;
        } finally {
            SSLContext.setDefault(before);
        }
    }

    private static PerfectGym gym(URI url) {
        return PerfectGym.builder()
                .url(url.toString())
                .login("benchmarks", "password")
                .build();
    }

    private static void callFiveAreas(PerfectGym gym) {
        gym.client(ClassesClient.class).changedSince(2, 0);
        gym.client(ClubsClient.class).changedSince(0);
        gym.client(ContractsClient.class).changedSince(0);
        gym.client(GeoClient.class).countries(null, 1);
        gym.client(InstructorsClient.class).changedSince(0);
    }

    private static void callOneArea(PerfectGym gym) {
        for (int i = 0; i < CALLS; i++) {
            gym.client(ClassesClient.class).changedSince(2, 0);
        }
    }

    private static SSLContext trusting(KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
