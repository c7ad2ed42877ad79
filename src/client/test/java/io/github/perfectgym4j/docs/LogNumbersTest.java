package io.github.perfectgym4j.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page {@code operations.md} has every number of the log and every metric that the code has, and no other one. */
class LogNumbersTest {

    private static final Path PAGE = DocPages.page("operations.md");
    private static final Pattern NUMBER = Pattern.compile("PGYM\\d{4}");
    private static final Pattern MESSAGE = Pattern.compile("\"(PGYM\\d{4})([^\"]*)\"");
    private static final Pattern STATEMENT = Pattern.compile("LOG\\.log\\(.*?\\);", Pattern.DOTALL);
    private static final Pattern METRIC = Pattern.compile("\"(perfectgym\\.client\\.[a-z_.]+)\"");

    @Test
    void everyNumberIsOnThePageAndTheOtherWayRound() {
        Set<String> inCode = sources()
                .flatMap(source -> DocPages.matches(NUMBER, source))
                .map(number -> number.group())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(inCode).isNotEmpty();
        assertThat(messagesOnPage().keySet()).containsExactlyElementsOf(inCode);
    }

    @Test
    void noNumberStandsForTwoMessages() {
        assertThat(messagesInCode()).isNotEmpty().allSatisfy((number, messages) -> assertThat(messages)
                .as(number)
                .hasSize(1));
    }

    @Test
    void thePageHasTheMessagesThatAreLogged() {
        Map<String, String> onPage = messagesOnPage();
        assertThat(messagesInCode())
                .allSatisfy((number, messages) -> assertThat(onPage.get(number)).startsWith(messages.get(0)));
    }

    @Test
    void thePageHasTheLevelsThatAreLogged() {
        Map<String, String> onPage = levelsOnPage();
        sources()
                .flatMap(source -> DocPages.matches(STATEMENT, source))
                .map(MatchResult::group)
                .forEach(statement -> assertThat(DocPages.matches(NUMBER, statement))
                        .allSatisfy(number -> assertThat(statement)
                                .as(number.group())
                                .contains("Level." + onPage.get(number.group()))));
    }

    @Test
    void everyMetricIsOnThePageAndTheOtherWayRound() {
        Set<String> inCode = sources()
                .flatMap(source -> DocPages.matches(METRIC, source))
                .map(metric -> metric.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(inCode).isNotEmpty();
        assertThat(firstCells("perfectgym.client.")).containsExactlyInAnyOrderElementsOf(inCode);
    }

    private static Stream<String> sources() {
        return Stream.of("client", "webhooks", "sandbox", "timetable")
                .flatMap(module -> DocPages.mainSources(module).stream())
                .map(DocPages::text);
    }

    /** What is logged under each number, as far as it stands beside the number in the source. */
    private static Map<String, List<String>> messagesInCode() {
        return sources()
                .flatMap(source -> DocPages.matches(MESSAGE, source))
                .collect(Collectors.groupingBy(
                        message -> message.group(1),
                        TreeMap::new,
                        Collectors.mapping(message -> readable(message.group(2)), Collectors.toList())));
    }

    /** As a person reads it: without the apostrophes and the numbers of {@link java.text.MessageFormat}. */
    private static String readable(String message) {
        return message.replace("''", "'").replaceAll("\\{\\d}", "…").strip();
    }

    private static Map<String, String> messagesOnPage() {
        return cellsByNumber(2);
    }

    private static Map<String, String> levelsOnPage() {
        return cellsByNumber(1);
    }

    private static Map<String, String> cellsByNumber(int cell) {
        return DocPages.rows(PAGE).stream()
                .filter(row -> NUMBER.matcher(row.get(0)).find())
                .collect(Collectors.toMap(
                        row -> row.get(0).replace("`", ""), row -> row.get(cell), (one, two) -> one, TreeMap::new));
    }

    private static List<String> firstCells(String start) {
        return DocPages.rows(PAGE).stream()
                .map(row -> row.get(0).replace("`", ""))
                .filter(cell -> cell.startsWith(start))
                .toList();
    }
}
