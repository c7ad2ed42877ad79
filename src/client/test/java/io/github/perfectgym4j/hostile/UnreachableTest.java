package io.github.perfectgym4j.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.error.ConnectionFailedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Servers with which there is no connection: nothing was sent, and the same call may succeed later. */
class UnreachableTest {

    private LeakHandler log;

    @BeforeEach
    void readTheLog() {
        log = LeakHandler.install();
    }

    @AfterEach
    void nothingOfItIsInTheLog() {
        log.close();
        assertThat(log.offending()).isEmpty();
    }

    private static void isUnreachable(String url, Target target) throws Exception {
        try (StandaloneClients clients = new StandaloneClients(url)) {
            for (int i = 0; i < 2; i++) {
                Seen seen = clients.call(target);
                assertThat(seen.exception()).as(seen.chain()).isEqualTo(ConnectionFailedException.class.getName());
                assertThat(seen.temporary()).isTrue();
                assertThat(seen.mayHaveBeenCarriedOut()).isFalse();
                assertThat(seen.leaks()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void nobodyListens(Target target) throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        isUnreachable("http://127.0.0.1:" + port + "/Api", target);
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void theNameIsUnknown(Target target) throws Exception {
        isUnreachable("https://no-such-club.invalid/Api", target);
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void theServerSpeaksNoTls(Target target) throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread answering = new Thread(() -> refuseAll(plain), "plain");
            answering.start();
            isUnreachable("https://127.0.0.1:" + plain.getLocalPort() + "/Api", target);
        }
    }

    private static void refuseAll(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                // The client, or the test, has closed.
            }
        }
    }
}
