package io.github.perfectgym4j.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The page that leads from each operation of version 1 to version 2.2 names the operations that the clients of both versions have, which
 * {@link OperationsPageTest} and {@link Operations22PageTest} write to their pages.
 */
class MigrationPageTest {

    private static final Path PAGE = Path.of("../docs/migration-operations.md");

    private static final Pattern OPERATION = Pattern.compile("`((?:GET|POST|PUT|PATCH|DELETE) [^`]+)`");

    private List<Row> rows;

    /** What stands beside an operation of version 1. */
    private record Row(String before, String after, String remark) {

        private static Row of(String line) {
            String[] cells = line.split("\\|", -1);
            assertThat(cells).as(line).hasSize(5);
            List<String> before = operations(cells[1]);
            assertThat(before).as(line).hasSize(1);
            return new Row(before.get(0), cells[2].strip(), cells[3].strip());
        }
    }

    @BeforeEach
    void readPage() throws IOException {
        rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .map(Row::of)
                .toList();
    }

    private static List<String> operations(String text) {
        return OPERATION.matcher(text).results().map(found -> found.group(1)).toList();
    }

    @Test
    void everyOperationOfVersion1IsThereOnce() throws IOException {
        assertThat(rows)
                .extracting(Row::before)
                .containsExactlyInAnyOrderElementsOf(ContractFacts.table().all("op").stream()
                        .map(op -> op[0] + " " + op[1])
                        .toList());
    }

    @Test
    void everyOperationOfVersion22Exists() {
        Set<String> known = version22();
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(known).containsAll(operations(row.after())).containsAll(operations(row.remark())));
    }

    @Test
    void theWayIsOperationsOrNone() {
        assertThat(rows).allSatisfy(row -> assertThat(row.after())
                .isNotEmpty()
                .satisfiesAnyOf(after -> assertThat(after).isEqualTo("none"), after -> assertThat(
                                Arrays.asList(after.split(", ")))
                        .allSatisfy(each -> assertThat(each).matches(OPERATION))));
    }

    private static Set<String> version22() {
        Client22Model client = new Client22Model();
        Set<String> known = new HashSet<>(client.commands().keySet());
        client.sets().keySet().forEach(set -> {
            known.add("GET odata/" + set);
            known.add("GET odata/" + set + "/{key}");
        });
        return known;
    }
}
