package io.github.perfectgym4j.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartsInReadmeTest {

    /** They are there by hand: a new topic, or a new name for one, has to get there, too. */
    @Test
    void theReadmeShowsTheChartOfEachTopic() throws IOException {
        List<String> shown = Files.readAllLines(Path.of("../../README.md"));

        assertThat(shown)
                .contains(Topics.topics().stream()
                        .map(topic -> "![" + Topics.title(topic) + "](src/benchmarks/results/" + topic + ".svg)")
                        .toArray(String[]::new));
        assertThat(Topics.topics()).allSatisfy(topic -> assertThat(Path.of("results", topic + ".svg"))
                .exists());
    }
}
