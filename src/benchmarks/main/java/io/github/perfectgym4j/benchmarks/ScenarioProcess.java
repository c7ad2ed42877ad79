package io.github.perfectgym4j.benchmarks;

import io.github.perfectgym4j.benchmarks.report.Environment;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** Runs one {@link Scenario} in a JVM of its own: what one has warmed up or left behind is not the next one's business. */
public final class ScenarioProcess {

    /** Where a Java 21 or later is, for the scenarios that need one. */
    private static final String JAVA_21 = "benchmarks.java21";

    private static final List<String> PROPERTIES = List.of("liberty.home", "test.http.port");

    private ScenarioProcess() {}

    /**
     * Measures one scenario, and writes its numbers and the environment.
     *
     * @param arguments the {@link Form}, the scenario's name, and the directory to write to
     * @throws Exception if the scenario fails
     */
    public static void main(String[] arguments) throws Exception {
        Form form = Form.valueOf(arguments[0]);
        Path directory = Path.of(arguments[2]);
        for (Scenario scenario : ServiceLoader.load(Scenario.class)) {
            if (scenario.name().equals(arguments[1])) {
                List<Measurement> measurements = scenario.measure(form);
                Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withFormatting(true));
                Files.writeString(directory.resolve("measurements.json"), jsonb.toJson(measurements) + "\n");
                Environment.here(form).write(directory);
            }
        }
        // Some of those who are measured leave threads behind.
        System.exit(0);
    }

    /**
     * The home of a Java that the scenario can run on.
     *
     * @return this one's if it can; else that of the property {@code benchmarks.java21}, if there is one
     */
    static Optional<Path> javaFor(Scenario scenario) {
        return Runtime.version().feature() >= scenario.leastJava()
                ? Optional.of(Path.of(System.getProperty("java.home")))
                : Optional.of(System.getProperty(JAVA_21, ""))
                        .filter(home -> !home.isBlank())
                        .map(Path::of);
    }

    /**
     * Measures a scenario in a new JVM, whose output goes to this one's.
     *
     * @return whether the numbers are in the directory now
     */
    static boolean run(Path java, Form form, Scenario scenario, Path directory)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(java.resolve("bin").resolve("java").toString()));
        for (String property : PROPERTIES) {
            if (System.getProperty(property) != null) {
                command.add("-D" + property + "=" + System.getProperty(property));
            }
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ScenarioProcess.class.getName()));
        command.addAll(List.of(form.name(), scenario.name(), directory.toString()));
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
