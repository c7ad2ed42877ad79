package io.github.perfectgym4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartsInDocsTest {

    /** They are written by hand: a new topic, or a new name for one, has to be added there. */
    @Test
    void thePageShowsTheChartOfEachTopic() throws IOException {
        List<String> shown = Files.readAllLines(Path.of("../docs/performance.md"));

        assertThat(shown)
                .contains(Topics.topics().stream()
                        .map(topic -> "![" + Topics.title(topic) + "](../benchmarks/results/" + topic + ".svg)")
                        .toArray(String[]::new));
        assertThat(Topics.topics()).allSatisfy(topic -> assertThat(Path.of("results", topic + ".svg"))
                .exists());
    }
}
