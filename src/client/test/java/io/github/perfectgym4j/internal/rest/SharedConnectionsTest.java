package io.github.perfectgym4j.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import io.github.perfectgym4j.v1.clubs.ClubsClient;
import io.github.perfectgym4j.v1.contracts.ContractsClient;
import io.github.perfectgym4j.v1.geo.GeoClient;
import io.github.perfectgym4j.v1.instructors.InstructorsClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All interfaces of a client in Java SE use the same connections, whoever of them is closed. */
class SharedConnectionsTest {

    private final Set<InetSocketAddress> callers = ConcurrentHashMap.newKeySet();
    private HttpServer server;
    private PerfectGym gym;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/Api", this::answer);
        server.start();
        gym = PerfectGym.builder()
                .url("http://localhost:" + server.getAddress().getPort() + "/Api")
                .login("api-user", "api-password")
                .build();
    }

    private void answer(HttpExchange exchange) throws IOException {
        callers.add(exchange.getRemoteAddress());
        exchange.getRequestBody().readAllBytes();
        byte[] body = (exchange.getRequestURI().getPath().endsWith("authorize")
                        ? "{\"access_token\":\"t\",\"token_type\":\"bearer\",\"expires_in\":3600}"
                        : "{\"elements\":[]}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @AfterEach
    void stop() {
        gym.close();
        server.stop(0);
    }

    private void callFiveAreas() {
        gym.client(ClassesClient.class).changedSince(2, 0);
        gym.client(ClubsClient.class).changedSince(0);
        gym.client(ContractsClient.class).changedSince(0);
        gym.client(GeoClient.class).countries(null, 1);
        gym.client(InstructorsClient.class).changedSince(0);
    }

    @Test
    void fiveAreasOneConnection() {
        callFiveAreas();
        callFiveAreas();

        assertThat(callers).hasSize(1);
    }

    @Test
    void closingOneInterfaceLeavesTheOthersTheirConnections() {
        callFiveAreas();

        gym.client(ClubsClient.class).close();
        gym.client(ClassesClient.class).changedSince(2, 0);

        assertThat(callers).hasSize(1);
        assertThatThrownBy(() -> gym.client(ClubsClient.class).changedSince(0)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void closingTheClientClosesAll() {
        ClassesClient classes = gym.client(ClassesClient.class);
        callFiveAreas();

        gym.close();

        assertThatThrownBy(() -> classes.changedSince(2, 0)).isInstanceOf(PerfectGymException.class);
    }
}
