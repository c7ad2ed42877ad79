package io.github.perfectgym4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page {@code licences.md} has what the artifacts bring along, and the BOM the version of the root pom. */
class ShippedTest {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>(.*?)</dependency>",
            Pattern.DOTALL);
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>perfectgym-(?:parent|bom)</artifactId>\\s*<version>([^<]+)<");
    private static final Pattern MANAGED =
            Pattern.compile("<dependencyManagement>.*?</dependencyManagement>", Pattern.DOTALL);

    /** The two platforms, which the root pom manages as provided. */
    private static final List<String> PLATFORMS =
            List.of("jakarta.platform:jakarta.jakartaee-api", "org.eclipse.microprofile:microprofile");

    @Test
    void theClientBringsNothingAlong() {
        assertThat(shipped("client")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sandbox", "webhooks", "timetable"})
    void whatIsBroughtAlongIsOnThePageWithItsVersion(String module) {
        String rootPom = pom("pom.xml");
        assertThat(shipped(module)).allSatisfy(artifact -> {
            List<String> row = DocPages.rows(DocPages.page("licences.md")).stream()
                    .filter(cells -> cells.get(0).equals("`" + artifact + "`"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(artifact + " is not on the page"));
            assertThat(row.get(3)).contains(module);
            assertThat(rootPom).contains(">" + row.get(1) + "<");
        });
    }

    @Test
    void theTimetableBringsCalendarsAlong() {
        assertThat(shipped("timetable")).containsExactly("org.mnode.ical4j:ical4j");
    }

    @Test
    void theBomHasTheVersionOfTheRootPom() {
        assertThat(version("src/bom/pom.xml")).isEqualTo(version("pom.xml"));
    }

    private static List<String> shipped(String module) {
        String pom = pom("src/" + module + "/pom.xml");
        String own = MANAGED.matcher(pom.substring(0, pom.indexOf("<build>"))).replaceAll("");
        return DocPages.matches(DEPENDENCY, own)
                .filter(dependency -> !dependency.group(3).matches("(?s).*<scope>(test|provided)</scope>.*"))
                .map(dependency -> dependency.group(1) + ":" + dependency.group(2))
                .filter(artifact -> !PLATFORMS.contains(artifact) && !artifact.startsWith("io.github.perfectgym4j:"))
                .toList();
    }

    private static String version(String file) {
        return DocPages.matches(VERSION, pom(file)).findFirst().orElseThrow().group(1);
    }

    private static String pom(String file) {
        return DocPages.text(DocPages.ROOT.resolve(file));
    }
}
