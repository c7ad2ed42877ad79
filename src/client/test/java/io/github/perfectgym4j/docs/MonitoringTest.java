package io.github.perfectgym4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The dashboard and the alerts ask for metrics that there are, by their names in Prometheus. */
class MonitoringTest {

    private static final Path DASHBOARD = DocPages.page("monitoring/dashboard.json");
    private static final Path ALERTS = DocPages.page("monitoring/alerts.yaml");
    private static final Pattern METRIC = Pattern.compile("perfectgym_client_[a-z_]+");
    private static final Pattern LABELS = Pattern.compile("by \\(([^)]*)\\)");
    private static final Pattern MATCHER = Pattern.compile("([a-z]+)(?:=~|!=|!~|=)\"");
    private static final Pattern NUMBER = Pattern.compile("PGYM\\d{4}");
    private static final Set<String> LABELS_OF_PROMETHEUS = Set.of("job", "instance", "le");

    /** The rows of {@code operations.md}, which LogNumbersTest compares with the code. */
    private final List<List<String>> metrics = DocPages.rows(DocPages.page("operations.md")).stream()
            .filter(row -> row.get(0).startsWith("`perfectgym.client."))
            .toList();

    @Test
    void theDashboardShowsEveryMetric() {
        String queries = String.join("\n", queries());
        assertThat(metrics).isNotEmpty().allSatisfy(metric -> assertThat(names(metric))
                .anySatisfy(name -> assertThat(queries).contains(name + "{")));
    }

    @Test
    void noQueryAsksForAMetricThatThereIsNot() {
        Set<String> known =
                metrics.stream().flatMap(metric -> names(metric).stream()).collect(Collectors.toSet());
        assertThat(queries()).isNotEmpty().allSatisfy(query -> assertThat(DocPages.matches(METRIC, query))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(known).contains(name.group())));
        assertThat(expressions()).isNotEmpty().allSatisfy(query -> assertThat(DocPages.matches(METRIC, query))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(known).contains(name.group())));
    }

    @Test
    void noQueryAsksForALabelThatItsMetricsDoNotHave() {
        assertThat(queries()).allSatisfy(this::labelsAreAttributes);
        assertThat(expressions()).allSatisfy(this::labelsAreAttributes);
    }

    @Test
    void theAlertsNameNumbersOfTheLog() {
        String page = DocPages.text(DocPages.page("operations.md"));
        assertThat(DocPages.matches(NUMBER, DocPages.text(ALERTS)).map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(number -> assertThat(page).contains("`" + number + "`"));
    }

    private void labelsAreAttributes(String query) {
        Set<String> allowed = new TreeSet<>(LABELS_OF_PROMETHEUS);
        metrics.stream()
                .filter(metric -> names(metric).stream().anyMatch(query::contains))
                .forEach(metric -> allowed.addAll(DocPages.inBackticks(metric.get(2))));
        Set<String> used = new TreeSet<>();
        DocPages.matches(LABELS, query)
                .forEach(labels -> used.addAll(List.of(labels.group(1).split(", *"))));
        DocPages.matches(MATCHER, query).forEach(matcher -> used.add(matcher.group(1)));
        assertThat(allowed).as(query).containsAll(used);
    }

    /** What OpenTelemetry's exporter to Prometheus makes of a name, a kind and a unit. */
    private static List<String> names(List<String> metric) {
        String name = metric.get(0).replace("`", "").replace('.', '_');
        String kind = metric.get(1);
        if (kind.startsWith("histogram, seconds")) {
            return List.of(name + "_seconds_bucket", name + "_seconds_count", name + "_seconds_sum");
        }
        return List.of(name + (kind.startsWith("counter") ? "_total" : "_seconds"));
    }

    private static List<String> queries() {
        try (JsonReader reader = Json.createReader(new StringReader(DocPages.text(DASHBOARD)))) {
            return reader.readObject().getJsonArray("panels").stream()
                    .flatMap(panel -> panel.asJsonObject().getJsonArray("targets").stream())
                    .map(target -> target.asJsonObject().getString("expr"))
                    .toList();
        }
    }

    private static List<String> expressions() {
        Map<String, List<Map<String, List<Map<String, String>>>>> rules = new Yaml().load(DocPages.text(ALERTS));
        return rules.get("groups").get(0).get("rules").stream()
                .map(rule -> rule.get("expr"))
                .toList();
    }
}
