package io.github.perfectgym4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page {@code quirks.md} has each number once, and names tests that exist. */
class QuirksPageTest {

    private static final int QUIRKS = 84;
    private static final Path PAGE = DocPages.page("quirks.md");
    private static final Pattern NUMBERS = Pattern.compile("Q(\\d\\d)(?:–Q(\\d\\d))?");

    @Test
    void eachNumberIsThereOnce() {
        List<Integer> numbers = new ArrayList<>();
        DocPages.text(PAGE)
                .lines()
                .filter(line -> line.startsWith("| Q"))
                .map(line -> line.split("\\|")[1])
                .forEach(cell -> numbers.addAll(numbers(cell)));
        String leftAlone = DocPages.text(PAGE).substring(DocPages.text(PAGE).indexOf("Left alone:"));
        numbers.addAll(numbers(leftAlone));
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, QUIRKS).boxed().toList());
    }

    @Test
    void theTestsExist() {
        Set<String> tests = DocPages.files(DocPages.ROOT.resolve("src/client/test/java"), ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        List<String> named = DocPages.inBackticks(DocPages.text(PAGE)).stream()
                .filter(name -> name.matches("[A-Z]\\w*(Test|IT|Check)"))
                .toList();
        assertThat(named).isNotEmpty();
        assertThat(tests).containsAll(named);
    }

    private static List<Integer> numbers(String text) {
        return DocPages.matches(NUMBERS, text)
                .flatMap(found -> {
                    int first = Integer.parseInt(found.group(1));
                    int last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
                    return IntStream.rangeClosed(first, last).boxed();
                })
                .toList();
    }
}
