package io.github.perfectgym4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The results of one benchmark or scenario: new ones replace the old ones when they are complete, and all at once. */
final class ResultDirectory {

    private final Path path;
    private final Path destination;

    private ResultDirectory(Path path, Path destination) {
        this.path = path;
        this.destination = destination;
    }

    static ResultDirectory in(Path results, String name) throws IOException {
        Path target = Files.createDirectories(Path.of("target"));
        return new ResultDirectory(Files.createTempDirectory(target, name + "-"), results.resolve(name));
    }

    /** Where to write. */
    Path path() {
        return path;
    }

    void replace() throws IOException {
        if (Files.exists(destination)) {
            try (Stream<Path> old = Files.walk(destination)) {
                for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectory(destination);
        try (Stream<Path> written = Files.list(path)) {
            for (Path file : List.copyOf(written.toList())) {
                Files.move(file, destination.resolve(file.getFileName()));
            }
        }
        Files.delete(path);
    }
}
