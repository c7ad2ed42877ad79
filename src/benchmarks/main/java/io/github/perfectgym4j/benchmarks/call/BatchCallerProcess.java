package io.github.perfectgym4j.benchmarks.call;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A {@link BatchCaller} that runs. */
final class BatchCallerProcess implements AutoCloseable {

    private final Process process;
    private final Writer in;
    private final BufferedReader out;

    /**
     * Starts it.
     *
     * @param port where the server is
     * @param elements how many classes the answer has
     * @throws IOException if there can be no such process
     */
    BatchCallerProcess(int port, int elements) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BatchCaller.class.getName(),
                        Integer.toString(port),
                        Integer.toString(elements))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        in = process.outputWriter(StandardCharsets.UTF_8);
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    Batch call(String subject, int calls, int threads) throws IOException {
        in.write(subject + " " + calls + " " + threads + "\n");
        in.flush();
        String line = out.readLine();
        if (line == null) {
            throw new IOException(subject + " has failed");
        }
        return Batch.parse(line);
    }

    long id() {
        return process.pid();
    }

    /** Ends the process. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
