package io.github.perfectgym4j.benchmarks.report;

import io.github.perfectgym4j.benchmarks.Form;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where and with what was measured, kept with each benchmark's or scenario's results.
 *
 * @param date the day, UTC
 * @param form how thoroughly
 * @param processor the processor's name
 * @param cores how many of it
 * @param java the Java machine
 * @param system the operating system
 * @param versions the versions of everybody measured
 */
public record Environment(
        String date,
        String form,
        String processor,
        int cores,
        String java,
        String system,
        Map<String, String> versions) {

    static final String FILE = "environment.json";

    /**
     * Looks around.
     *
     * @param form how thoroughly is measured
     * @return this machine, today
     * @throws IOException if the versions cannot be read
     */
    public static Environment here(Form form) throws IOException {
        Properties versions = new Properties();
        try (InputStream in = Environment.class.getResourceAsStream("versions.properties")) {
            versions.load(in);
        }
        Map<String, String> sorted = new TreeMap<>();
        versions.forEach((name, version) -> sorted.put(name.toString().replace('_', ' '), version.toString()));
        return new Environment(
                LocalDate.now(ZoneOffset.UTC).toString(),
                form.name().toLowerCase(Locale.ROOT),
                processorName(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                sorted);
    }

    private static String processorName() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) {
            return "unknown";
        }
        try (Stream<String> lines = Files.lines(info)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }

    /**
     * Keeps it beside the results.
     *
     * @param directory where the results of this run are
     * @throws IOException if the file cannot be written
     */
    public void write(Path directory) throws IOException {
        Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withFormatting(true));
        Files.writeString(directory.resolve(FILE), jsonb.toJson(this) + "\n");
    }

    static Environment read(Path directory) throws IOException {
        return JsonbBuilder.create().fromJson(Files.readString(directory.resolve(FILE)), Environment.class);
    }
}
