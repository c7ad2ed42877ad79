package io.github.perfectgym4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code that pages show is code of this package, which compiles, but for blanks and line ends. */
class CodeOnPagesTest {

    private static final Path HERE = DocPages.ROOT.resolve("src/client/test/java/io/github/perfectgym4j/docs");

    static List<Path> pages() {
        return DocPages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyParagraphIsInASourceOfThisPackage(Path page) {
        String sources = DocPages.files(HERE, ".java").stream()
                .map(DocPages::text)
                .map(CodeOnPagesTest::condensed)
                .collect(Collectors.joining());
        for (String block : DocPages.code(page, "java")) {
            assertThat(paragraphs(block))
                    .allSatisfy(paragraph -> assertThat(sources).contains(condensed(paragraph)));
        }
    }

    @Test
    void theVersionsAreNotMixedUp() {
        List<String> blocks = Stream.of("migration.md", "migration-members.md", "migration-money.md")
                .flatMap(page -> DocPages.code(DocPages.page(page), "java").stream())
                .toList();
        assertThat(blocks).hasSizeGreaterThan(40).allSatisfy(block -> {
            String version = block.startsWith("// Version 1\n") ? "Version1" : "Version22";
            String tested = DocPages.files(HERE, "Calls.java").stream()
                    .filter(file -> file.getFileName().toString().matches(version + "[A-Z].*"))
                    .map(DocPages::text)
                    .map(CodeOnPagesTest::condensed)
                    .collect(Collectors.joining());
            assertThat(block).startsWith("// Version ");
            assertThat(paragraphs(block))
                    .allSatisfy(paragraph -> assertThat(tested).contains(condensed(paragraph)));
        });
    }

    @Test
    void thePagesForNewcomersShowCode() {
        assertThat(List.of(
                        DocPages.README,
                        DocPages.page("members.md"),
                        DocPages.page("java-se.md"),
                        DocPages.page("long-lists.md")))
                .allSatisfy(page -> assertThat(DocPages.code(page, "java")).isNotEmpty());
    }

    private static List<String> paragraphs(String block) {
        return List.of(block.replaceFirst("^// Version .*\\n", "").split("\n\n"));
    }

    private static String condensed(String code) {
        return code.replaceAll("\\s", "");
    }
}
