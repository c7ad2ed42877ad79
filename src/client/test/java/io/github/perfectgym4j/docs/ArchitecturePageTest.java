package io.github.perfectgym4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page {@code architecture.md} has every package of the client, and no other one; the areas of a version are one row. */
class ArchitecturePageTest {

    private static final Path PACKAGES = DocPages.ROOT.resolve("src/client/main/java/io/github/perfectgym4j");

    @Test
    void everyPackageIsOnThePageAndTheOtherWayRound() {
        Set<String> inCode = DocPages.files(PACKAGES, "package-info.java").stream()
                .map(file -> PACKAGES.relativize(file.getParent()).toString().replace('\\', '/'))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> onPage = DocPages.rows(DocPages.page("architecture.md")).stream()
                .flatMap(row -> DocPages.inBackticks(row.get(0)).stream())
                .filter(name -> name.matches("(client|internal|v1|v2)(/.*)?"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> areas = inCode.stream()
                .filter(name -> name.matches("v[12]/\\w+") && !onPage.contains(name))
                .collect(Collectors.toSet());
        assertThat(areas).allSatisfy(area -> assertThat(onPage).contains(area.replaceAll("/.*", "/<area>")));
        inCode.removeAll(areas);
        onPage.remove("v1/<area>");
        onPage.remove("v2/<area>");
        assertThat(onPage).containsExactlyElementsOf(inCode);
    }
}
