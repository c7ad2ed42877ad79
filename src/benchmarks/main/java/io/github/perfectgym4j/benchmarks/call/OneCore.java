package io.github.perfectgym4j.benchmarks.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Puts processes on one core. Whether a caller and its server share a core or wake each other across two of them is the scheduler's mood,
 * which may last for a second or for minutes, and doubles the processor time of a small call.
 */
final class OneCore {

    private OneCore() {}

    /**
     * Keeps processes on the first core that this one may use; where there is no {@code taskset} to do so, they stay where they are, and the
     * numbers differ more from round to round.
     *
     * @param processes their ids
     * @throws IOException if a process cannot be moved
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    static void share(List<Long> processes) throws IOException, InterruptedException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status) || !Files.isExecutable(Path.of("/usr/bin/taskset"))) {
            System.out.println("No taskset on this machine: caller and server are on different cores at times.");
            return;
        }
        String name = "Cpus_allowed_list:";
        String core = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip().split("[-,]")[0])
                .findFirst()
                .orElseThrow();
        for (long process : processes) {
            int exit = new ProcessBuilder("/usr/bin/taskset", "-a", "-c", "-p", core, Long.toString(process))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IOException("taskset has ended with " + exit);
            }
        }
    }
}
