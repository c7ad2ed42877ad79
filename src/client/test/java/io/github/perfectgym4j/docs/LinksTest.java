package io.github.perfectgym4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every relative link leads to a file, and every link to a heading leads to one. */
class LinksTest {

    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\\n]*`", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);

    static List<Path> pages() {
        return DocPages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadsToSomething(Path page) {
        assertThat(links(page)).allSatisfy(link -> {
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
            assertThat(Files.exists(target)).as("%s is there", target).isTrue();
            if (parts.length == 2) {
                assertThat(headings(target)).contains(parts[1]);
            }
        });
    }

    @Test
    void everyPageIsReachedFromTheReadme() {
        Set<Path> reached = new HashSet<>();
        reach(DocPages.README, reached);
        assertThat(reached).containsAll(DocPages.all());
    }

    private static void reach(Path page, Set<Path> reached) {
        if (reached.add(page)) {
            links(page).stream()
                    .map(link -> page.resolveSibling(link.split("#", 2)[0]).normalize())
                    .filter(DocPages.all()::contains)
                    .forEach(linked -> reach(linked, reached));
        }
    }

    private static List<String> links(Path page) {
        return DocPages.matches(LINK, CODE.matcher(DocPages.text(page)).replaceAll("code"))
                .map(link -> link.group(1))
                .filter(link -> !link.matches("[a-z]+:.*"))
                .toList();
    }

    /** The anchors that GitHub makes of headings. */
    private static List<String> headings(Path page) {
        return DocPages.matches(HEADING, DocPages.text(page))
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
