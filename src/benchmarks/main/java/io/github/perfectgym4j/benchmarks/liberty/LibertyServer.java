package io.github.perfectgym4j.benchmarks.liberty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A server of its own for one application. It may be started and stopped many times; what it has found out about the application is kept. */
final class LibertyServer {

    private static final String TEMPLATE = "benchmarks";
    private static final List<String> CONFIGURATION = List.of("server.xml", "server.env", "bootstrap.properties");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(2);

    private final Path home;
    private final String name;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;

    private LibertyServer(Path home, String name, URI base) {
        this.home = home;
        this.name = name;
        this.base = base;
    }

    /**
     * Creates a server, in place of what a former run has left of one with this name.
     *
     * @param suffix what distinguishes the server from the others
     * @param application what runs on it, under {@code /measured}
     * @return the server, not yet started
     * @throws IOException if its files cannot be written
     */
    static LibertyServer create(String suffix, WebArchive application) throws IOException {
        Path home = Path.of(System.getProperty("liberty.home"));
        String name = TEMPLATE + "-" + suffix;
        Path servers = home.resolve("usr").resolve("servers");
        Path directory = servers.resolve(name);
        delete(directory);
        Path dropins = Files.createDirectories(directory.resolve("dropins"));
        for (String file : CONFIGURATION) {
            Path original = servers.resolve(TEMPLATE).resolve(file);
            if (Files.exists(original)) {
                Files.copy(original, directory.resolve(file));
            }
        }
        Files.writeString(directory.resolve("jvm.options"), "-Xms512m\n-Xmx512m\n");
        application
                .as(ZipExporter.class)
                .exportTo(dropins.resolve("measured.war").toFile());
        int port = Integer.getInteger("test.http.port", 9180);
        return new LibertyServer(home, name, URI.create("http://localhost:" + port + "/measured/"));
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> {
                    try {
                        Files.delete(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }

    /** A server that runs, and how it got there. */
    final class Running implements AutoCloseable {

        private final Process process;
        private final Duration start;
        private final String firstAnswer;

        private Running(Process process, long started, String path) throws IOException, InterruptedException {
            this.process = process;
            this.firstAnswer = firstAnswer(path, started + PATIENCE.toNanos());
            this.start = Duration.ofNanos(System.nanoTime() - started);
        }

        private String firstAnswer(String path, long deadline) throws IOException, InterruptedException {
            while (process.isAlive() && System.nanoTime() < deadline) {
                try {
                    HttpResponse<String> response = send(path);
                    if (response.statusCode() == 200) {
                        return response.body();
                    }
                    if (response.statusCode() >= 500) {
                        throw new IOException(name + " answers " + response.statusCode() + ": " + response.body());
                    }
                } catch (ConnectException e) {
                    // The server does not listen yet.
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
            throw new IOException(name + " did not answer; its log is in usr/servers/" + name + "/logs");
        }

        /** From the command to the first good answer. */
        Duration start() {
            return start;
        }

        /** The first good answer. */
        String firstAnswer() {
            return firstAnswer;
        }

        /** Asks the application, and fails unless the answer is a good one. */
        String get(String path) throws IOException, InterruptedException {
            HttpResponse<String> response = send(path);
            if (response.statusCode() != 200) {
                throw new IOException(path + " ended in " + response.statusCode() + ": " + response.body());
            }
            return response.body();
        }

        private HttpResponse<String> send(String path) throws IOException, InterruptedException {
            return http.send(
                    HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        /** Stops the server, and waits until it is gone. */
        @Override
        public void close() throws IOException {
            process.destroy();
            try {
                if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Starts the server and waits for an answer of the application.
     *
     * @param path what to ask for, below the application's root
     * @return the running server
     * @throws IOException if it does not start
     * @throws InterruptedException if the thread is interrupted
     */
    Running start(String path) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        home.resolve("bin").resolve("server").toString(), "run", name)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        long started = System.nanoTime();
        Process process = command.start();
        try {
            return new Running(process, started, path);
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroy();
            throw e;
        }
    }
}
