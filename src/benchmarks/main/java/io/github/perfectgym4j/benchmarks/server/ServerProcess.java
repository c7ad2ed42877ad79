package io.github.perfectgym4j.benchmarks.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/** The server in a process of its own. One for each measurement; closing it ends the process. */
public final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final Path directory;
    private final int port;
    private final int tlsPort;

    private ServerProcess(Process process, Path directory, int port, int tlsPort) {
        this.process = process;
        this.directory = directory;
        this.port = port;
        this.tlsPort = tlsPort;
    }

    /**
     * Starts the server on free ports.
     *
     * @return the running server
     * @throws IOException if it does not start
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    public static ServerProcess start() throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("benchmarks-server");
        SelfSigned.create(keyStore(directory));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx768m",
                        // A million classes are 1.2 GB of answers, kept outside of the heap.
                        "-XX:MaxDirectMemorySize=4g",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnsweringServer.class.getName(),
                        keyStore(directory).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String ports =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (ports == null) {
            throw new IOException("the server did not start");
        }
        String[] both = ports.split(" ");
        return new ServerProcess(process, directory, Integer.parseInt(both[0]), Integer.parseInt(both[1]));
    }

    /**
     * A base address.
     *
     * @param elements how many elements the lists have
     * @return for example {@code http://localhost:1234/100/Api}
     */
    public URI url(int elements) {
        return url(port, elements);
    }

    /**
     * A base address of a server that another process has started.
     *
     * @param port its {@link #port()}
     * @param elements how many elements the lists have
     * @return for example {@code http://localhost:1234/100/Api}
     */
    public static URI url(int port, int elements) {
        return URI.create("http://localhost:" + port + "/" + elements + "/Api");
    }

    /**
     * Where it listens for plain HTTP.
     *
     * @return the port
     */
    public int port() {
        return port;
    }

    /**
     * A base address, over TLS.
     *
     * @param elements how many elements the lists have
     * @return for example {@code https://localhost:1235/100/Api}
     */
    public URI tlsUrl(int elements) {
        return URI.create("https://localhost:" + tlsPort + "/" + elements + "/Api");
    }

    /**
     * The process.
     *
     * @return its id
     */
    public long id() {
        return process.pid();
    }

    /**
     * The server's certificate, as something to trust.
     *
     * @return a trust store
     * @throws IOException if it cannot be read
     * @throws GeneralSecurityException if it cannot be understood
     */
    public KeyStore trustStore() throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(
                "localhost", SelfSigned.load(keyStore(directory)).getCertificate("localhost"));
        return trusted;
    }

    /**
     * What the server has been asked for so far.
     *
     * @return the counters
     * @throws IOException if the server does not answer
     */
    public Counters counters() throws IOException {
        try (InputStream body =
                URI.create("http://localhost:" + port + "/counters").toURL().openStream()) {
            return Counters.read(body);
        }
    }

    /**
     * Ends the process.
     *
     * @throws IOException if its files cannot be removed
     */
    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        Files.deleteIfExists(keyStore(directory));
        Files.delete(directory);
    }

    private static Path keyStore(Path directory) {
        return directory.resolve("server.p12");
    }
}
