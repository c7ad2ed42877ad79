package io.github.perfectgym4j.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.liberty.Beans;
import io.github.perfectgym4j.liberty.CallingApplication;
import io.github.perfectgym4j.liberty.ChangeableConfig;
import io.github.perfectgym4j.liberty.TestWar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worst faults of the matrix against injected clients: the hostile server is in this JVM, the application on Open Liberty. */
@ExtendWith(ArquillianExtension.class)
class HostileIT {

    /** Many times the call's deadline, and shorter than the read timeout: in between, a call has no end in time. */
    private static final Duration BOUND = Duration.ofSeconds(20);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Deployment(testable = false)
    static WebArchive application() {
        return TestWar.withOnlyTheLibrary("hostile")
                .addClasses(CallingApplication.class, ChangeableConfig.class, Beans.class)
                .addClasses(AttackedResource.class, Clients.class, Target.class, Seen.class, Leaks.class)
                .addAsServiceProvider(ConfigSource.class, ChangeableConfig.class)
                .addAsResource(
                        new StringAsset("perfectgym.url=http://localhost:1/Api\n"
                                + "perfectgym.username=" + Leaks.USER_NAME + "\n"
                                + "perfectgym.password=" + Leaks.PASSWORD.replace("ü", "\\u00fc") + "\n"
                                + "perfectgym.client-id=" + Leaks.CLIENT_ID + "\n"
                                + "perfectgym.client-secret=" + Leaks.CLIENT_SECRET + "\n"
                                + "perfectgym.call-timeout=PT2S\n"
                                + "perfectgym/mp-rest/readTimeout=60000\n"),
                        "META-INF/microprofile-config.properties");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource({
        "io.github.perfectgym4j.hostile.WorstFaults#refusals",
        "io.github.perfectgym4j.hostile.WorstFaults#bodies",
        "io.github.perfectgym4j.hostile.WorstFaults#heads",
        "io.github.perfectgym4j.hostile.WorstFaults#connections",
        "io.github.perfectgym4j.hostile.WorstFaults#slow",
        "io.github.perfectgym4j.hostile.WorstFaults#large"
    })
    void endsAsItShould(Fault fault, Target target) throws Exception {
        try (HostileServer server = HostileServer.start()) {
            send(request("").PUT(BodyPublishers.ofString(server.url())), 204);
            if (target != Target.TOKEN) {
                Attack.untilInTime(() -> call(target));
            }
            Attack.play(server, fault, target, HostileIT::call);
        }
    }

    private static Seen call(Target target) throws IOException, InterruptedException, ClassNotFoundException {
        byte[] seen = send(request("/" + target), 200);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(seen))) {
            return (Seen) in.readObject();
        }
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(TestWar.sandbox().resolve("/hostile/api/calls" + path))
                .timeout(BOUND);
    }

    private static byte[] send(HttpRequest.Builder request, int status) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer.body();
    }
}
