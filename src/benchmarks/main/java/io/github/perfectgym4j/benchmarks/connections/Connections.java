package io.github.perfectgym4j.benchmarks.connections;

import io.github.perfectgym4j.benchmarks.Form;
import io.github.perfectgym4j.benchmarks.Measurement;
import io.github.perfectgym4j.benchmarks.Scenario;
import io.github.perfectgym4j.benchmarks.server.Counters;
import io.github.perfectgym4j.benchmarks.server.ServerProcess;
import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.clubs.ClubsClient;
import io.github.perfectgym4j.v1.contracts.ContractsClient;
import io.github.perfectgym4j.v1.geo.GeoClient;
import io.github.perfectgym4j.v1.instructors.InstructorsClient;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A new client calls five areas in turn, and another one a single area five times, over TLS. Connections and full handshakes of both, the
 * token's included, and the time of the five calls: the median of several clients, after others that nobody measured.
 */
public final class Connections implements Scenario {

    private static final String QUESTION = "five calls of a new client, over TLS";
    private static final String SUBJECT = "perfectgym-client";

    /** For {@link java.util.ServiceLoader}. */
    public Connections() {}

    @Override
    public String name() {
        return "connections";
    }

    @Override
    public List<Measurement> measure(Form form) throws Exception {
        int clients = form == Form.SHORT ? 11 : 51;
        SSLContext before = SSLContext.getDefault();
        try (ServerProcess server = ServerProcess.start()) {
            List<Measurement> measurements = new ArrayList<>();
            SSLContext.setDefault(trusting(server.trustStore()));
            // Both once unmeasured: loading classes is not the question.
            measure(server, clients, "five areas", Connections::callFiveAreas);
            measure(server, clients, "one area", Connections::callOneArea);
            measurements.addAll(measure(server, clients, "five areas", Connections::callFiveAreas));
            measurements.addAll(measure(server, clients, "one area", Connections::callOneArea));
            return measurements;
        } finally {
            SSLContext.setDefault(before);
        }
    }

    private static List<Measurement> measure(
            ServerProcess server, int clients, String what, Consumer<PerfectGym> application) throws Exception {
        long[] nanos = new long[clients];
        Counters before = server.counters();
        for (int i = 0; i < clients; i++) {
            // A TLS context of its own, so that no client resumes the session of the one before.
            SSLContext.setDefault(trusting(server.trustStore()));
            long started = System.nanoTime();
            try (PerfectGym gym = PerfectGym.builder()
                    .url(server.tlsUrl(1).toString())
                    .login("benchmarks", "password")
                    .build()) {
                application.accept(gym);
                nanos[i] = System.nanoTime() - started;
            }
        }
        Counters counted = server.counters().since(before);
        Arrays.sort(nanos);
        String question = QUESTION + ", " + what;
        return List.of(
                new Measurement(
                        question, SUBJECT, "connections", (double) counted.connections() / clients, "per client"),
                new Measurement(
                        question, SUBJECT, "full handshakes", (double) counted.handshakes() / clients, "per client"),
                new Measurement(question, SUBJECT, "time", nanos[clients / 2] / 1e6, "ms"));
    }

    private static void callFiveAreas(PerfectGym gym) {
        gym.client(ClassesClient.class).changedSince(2, 0);
        gym.client(ClubsClient.class).changedSince(0);
        gym.client(ContractsClient.class).changedSince(0);
        gym.client(GeoClient.class).countries(null, 1);
        gym.client(InstructorsClient.class).changedSince(0);
    }

    private static void callOneArea(PerfectGym gym) {
        for (int i = 0; i < 5; i++) {
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
