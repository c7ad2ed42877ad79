package io.github.perfectgym4j.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** README.md and the pages in {@code src/docs}, and the sources that they are compared with. */
public final class DocPages {

    public static final Path ROOT = Path.of(System.getProperty("maven.multiModuleProjectDirectory", "../.."))
            .toAbsolutePath()
            .normalize();

    static final Path README = ROOT.resolve("README.md");

    private static final Path DOCS = ROOT.resolve("src/docs");

    private DocPages() {}

    static List<Path> all() {
        List<Path> pages = new ArrayList<>(files(DOCS, ".md"));
        pages.add(README);
        return pages;
    }

    public static Path page(String name) {
        return DOCS.resolve(name);
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The blocks of code in a language, on a page. */
    static List<String> code(Path page, String language) {
        return matches(Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL), text(page))
                .map(block -> block.group(1))
                .toList();
    }

    /** The cells of all rows that have a text in backticks first, without the backticks of that text. */
    static List<List<String>> rows(Path page) {
        return text(page)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Stream.of(line.substring(1).split("(?<!\\\\)\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** Everything in backticks. */
    static List<String> inBackticks(String text) {
        return matches(Pattern.compile("`([^`\\n]+)`"), text)
                .map(code -> code.group(1))
                .toList();
    }

    /** The Java sources that a module is made of. */
    static List<Path> mainSources(String module) {
        return files(ROOT.resolve("src").resolve(module).resolve("main/java"), ".java");
    }

    public static List<Path> files(Path directory, String end) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
