package io.github.perfectgym4j.contract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Facts of a contract, one a line, the kind first. Read out of the contract itself where it lies beside the project, and out of a table of our
 * own otherwise.
 */
abstract class Facts {

    private final Set<String> lines;

    Facts(Set<String> lines) {
        this.lines = lines;
    }

    /** A contract beside the project, if it is there. */
    static Path contract(String file) {
        String root = System.getProperty("maven.multiModuleProjectDirectory", "../..");
        return Path.of(root, "../shared/contract", file);
    }

    /** The lines of a table of our own. */
    static Set<String> table(String name) throws IOException {
        try (InputStream in = Facts.class.getResourceAsStream(name)) {
            return new TreeSet<>(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
    }

    /** Writes a table of our own anew. */
    final void write(String table) throws IOException {
        Files.write(Path.of("test/resources/io/github/perfectgym4j/contract", table), lines);
    }

    final Set<String> lines() {
        return lines;
    }

    /** The facts of a kind, each split at its blanks, without the kind. */
    final List<String[]> all(String kind) {
        return lines.stream()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> line.substring(kind.length() + 1).split(" "))
                .toList();
    }
}
