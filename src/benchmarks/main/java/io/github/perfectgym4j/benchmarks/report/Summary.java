package io.github.perfectgym4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of {@code src/docs/performance.md} that the benchmarks write, between two marks. */
final class Summary {

    private static final String BEGIN = "<!-- written by the benchmarks -->\n";
    private static final String END = "<!-- end -->";

    private Summary() {}

    static void replaceIn(Path page, String summary) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END, begin);
        if (begin < 0 || end < 0) {
            throw new IllegalStateException(page + " has no place for the results");
        }
        Files.writeString(
                page, text.substring(0, begin + BEGIN.length()) + "\n" + summary + "\n" + text.substring(end));
    }
}
