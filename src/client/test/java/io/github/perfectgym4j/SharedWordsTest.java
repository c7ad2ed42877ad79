package io.github.perfectgym4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What both versions share has no words of one of them, in comments neither: see {@link WallsTest} for the classes. */
class SharedWordsTest {

    private static final Path ALL = Path.of("main/java/io/github/perfectgym4j");
    private static final Path DOOR = ALL.resolve("client");

    /** Names of versions, numbers of the quirks of one, and what one wraps its answers in. */
    private static final Pattern OF_ONE_VERSION =
            Pattern.compile("[Vv]ersion [12]|\\b[Vv][12]\\b|\\b2\\.2\\b|\\bQ\\d\\d\\b|elemenst|\"(elements|errors)\"");

    @ParameterizedTest
    @ValueSource(strings = {"client", "internal"})
    void noWordsOfOneVersion(String directory) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(ALL.resolve(directory))) {
            files = all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.getParent().equals(DOOR))
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(20).allSatisfy(file -> assertThat(Files.readString(file))
                .doesNotContainPattern(OF_ONE_VERSION));
    }
}
