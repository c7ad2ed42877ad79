package io.github.perfectgym4j.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What README.md shows of both versions is code that compiles and is tested, but for blanks and line ends. */
class ReadmeTest {

    private static final Path ROOT = Path.of(System.getProperty("maven.multiModuleProjectDirectory", "../.."));
    private static final Path HERE = ROOT.resolve("src/client/test/java/io/github/perfectgym4j/migration");
    private static final Pattern BLOCK = Pattern.compile("```java\\n// (Version [0-9.]+)\\n(.*?)```", Pattern.DOTALL);

    @Test
    void codeIsTestedCode() throws IOException {
        List<MatchResult> blocks = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .toList();
        assertThat(blocks).hasSizeGreaterThan(10);
        for (MatchResult block : blocks) {
            String source = block.group(1).equals("Version 1") ? "Version1Calls.java" : "Version22Calls.java";
            String tested = condensed(Files.readString(HERE.resolve(source)));
            for (String paragraph : block.group(2).split("\n\n")) {
                assertThat(tested).contains(condensed(paragraph));
            }
        }
    }

    private static String condensed(String code) {
        return code.replaceAll("\\s", "");
    }
}
