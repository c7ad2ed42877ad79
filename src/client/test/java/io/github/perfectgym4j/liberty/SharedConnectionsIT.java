package io.github.perfectgym4j.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The connections that an enterprise application opens, counted by the server. */
@ExtendWith(ArquillianExtension.class)
class SharedConnectionsIT {

    /** More than RESTEasy's own pool would let through at once. */
    private static final int MANY = 80;

    private static final Set<InetSocketAddress> CALLERS = ConcurrentHashMap.newKeySet();
    private static final ExecutorService THREADS = Executors.newCachedThreadPool();
    private static final HttpServer SERVER = start();

    private static volatile CountDownLatch together = new CountDownLatch(0);

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(THREADS);
            server.createContext("/Api", SharedConnectionsIT::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        CALLERS.add(exchange.getRemoteAddress());
        exchange.getRequestBody().readAllBytes();
        boolean signIn = exchange.getRequestURI().getPath().endsWith("authorize");
        boolean all = signIn || arrived();
        byte[] body = (signIn
                        ? "{\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":3600}"
                        : "{\"elements\":[]}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(all ? 200 : 503, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Waits until all requests that are to arrive together have arrived. */
    private static boolean arrived() {
        CountDownLatch latch = together;
        latch.countDown();
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @AfterAll
    static void stop() {
        SERVER.stop(0);
        THREADS.shutdownNow();
    }

    @Deployment(name = "sharing", testable = false, managed = false)
    static WebArchive sharing() {
        return application("sharing", "");
    }

    @Deployment(name = "one-apart", testable = false, managed = false)
    static WebArchive oneApart() {
        return application("one-apart", "io.github.perfectgym4j.v1.geo.GeoClient/mp-rest/readTimeout=9000\n");
    }

    private static WebArchive application(String name, String more) {
        return TestWar.withOnlyTheLibrary(name)
                .addClasses(CallingApplication.class, AreasResource.class)
                .addAsResource(
                        new StringAsset("perfectgym.url=http://localhost:"
                                + SERVER.getAddress().getPort() + "/Api\n"
                                + "perfectgym.username=api-user\nperfectgym.password=api-password\n" + more),
                        "META-INF/microprofile-config.properties");
    }

    @ArquillianResource
    Deployer deployer;

    private void deployed(String name, Calls calls) throws Exception {
        deployer.deploy(name);
        CALLERS.clear();
        try {
            calls.make("/" + name + "/api/areas");
        } finally {
            deployer.undeploy(name);
        }
    }

    private interface Calls {
        void make(String areas) throws Exception;
    }

    @Test
    void fiveAreasOneConnection() throws Exception {
        deployed("sharing", areas -> {
            call(areas);
            call(areas);
            assertThat(CALLERS).hasSize(1);

            call(areas + "/closed");
            assertThat(CALLERS).as("closing one leaves the others theirs").hasSize(1);
        });
    }

    @Test
    void nobodyHasToWaitForAnotherArea() throws Exception {
        deployed("sharing", areas -> {
            together = new CountDownLatch(MANY);
            try {
                call(areas + "/" + MANY);
            } finally {
                together = new CountDownLatch(0);
            }
            assertThat(CALLERS).hasSizeBetween(MANY, MANY + 1);
        });
    }

    @Test
    void anInterfaceWithAConfigurationOfItsOwn() throws Exception {
        deployed("one-apart", areas -> {
            call(areas);
            assertThat(CALLERS).as("one of its own, and one for all others").hasSize(2);
        });
    }

    @Test
    void anInterfaceBuiltByHand() throws Exception {
        deployed("sharing", areas -> {
            call(areas);
            call(areas + "/by-hand");
            assertThat(CALLERS).hasSize(2);
        });
    }

    private static void call(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        TestWar.sandbox().resolve(path).toString()))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.body()).isEqualTo("0 found");
    }
}
