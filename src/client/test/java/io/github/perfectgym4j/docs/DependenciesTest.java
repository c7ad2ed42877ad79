package io.github.perfectgym4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The dependencies that pages show have the versions of the root pom, so that they are the ones that are tested. */
class DependenciesTest {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");
    private static final Pattern PROPERTY = Pattern.compile("<(version\\.[a-z-]+)>([^<]+)</");
    private static final Pattern PROJECT_VERSION =
            Pattern.compile("<artifactId>perfectgym-parent</artifactId>\\s*<version>([^<]+)</version>");

    @Test
    void theVersionsAreThoseOfTheRootPom() {
        String pom = resolved(DocPages.text(DocPages.ROOT.resolve("pom.xml")));
        List<String> managed = dependencies(pom).toList();
        List<String> shown = DocPages.all().stream()
                .flatMap(page -> DocPages.code(page, "xml").stream())
                .flatMap(DependenciesTest::dependencies)
                .toList();
        assertThat(shown).hasSizeGreaterThan(5);
        assertThat(managed).containsAll(shown);
    }

    private static Stream<String> dependencies(String xml) {
        return DocPages.matches(DEPENDENCY, xml).map(it -> it.group(1) + ":" + it.group(2) + ":" + it.group(3));
    }

    private static String resolved(String pom) {
        String text = pom;
        for (MatchResult property : DocPages.matches(PROPERTY, pom).toList()) {
            text = text.replace("${" + property.group(1) + "}", property.group(2));
        }
        String version =
                DocPages.matches(PROJECT_VERSION, pom).findFirst().orElseThrow().group(1);
        return text.replace("${project.version}", version);
    }
}
