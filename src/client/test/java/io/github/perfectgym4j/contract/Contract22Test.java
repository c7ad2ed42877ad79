package io.github.perfectgym4j.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.perfectgym4j.v2.odata.ODataSet;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The contract of version 2.2 against the sets of the client: nothing may be missing, nothing may be made up,
 * and queries may do with a property what the contract allows and nothing else. {@link Contract22CommandsTest} compares the commands.
 */
class Contract22Test {

    private static Contract22Facts facts;
    private static Client22Model client;
    private static List<Operation22> operations;
    private static Records22 rows;

    @BeforeAll
    static void read() throws IOException {
        client = new Client22Model();
        facts = Contract22Facts.known();
        operations =
                Operation22.all(facts).stream().filter(Operation22::isOfSet).toList();
        rows = new Records22(Field22.all(facts).stream().collect(groupingBy(Field22::type)));
        operations.stream()
                .filter(operation -> client.sets().containsKey(operation.set()))
                .forEach(
                        operation -> rows.bind(operation.answer(), client.sets().get(operation.set())));
    }

    @Test
    void theTableOfFactsIsTheContract() throws IOException {
        assumeTrue(Files.exists(Contract22Facts.contract()), "the contract does not lie beside the project");
        if (Boolean.getBoolean("contract.write")) {
            facts.write();
        }
        assertThat(Contract22Facts.table().lines()).containsExactlyElementsOf(facts.lines());
    }

    @Test
    void everySetIsThereAndNoneIsMadeUp() {
        assertThat(client.sets().keySet())
                .hasSize(128)
                .containsExactlyInAnyOrderElementsOf(
                        operations.stream().map(Operation22::set).collect(toSet()));
    }

    /** The sources of the contract disagree on this one: one names it, the other has no path for it. */
    @Test
    void aSetWithoutAPathIsLeftOut() {
        assertThat(client.sets()).doesNotContainKey("ContractDiscountAssignments");
    }

    @Test
    void everySetHasTheOperationsOfTheContract() {
        client.sets().forEach((set, row) -> {
            boolean hasKeyRoute = operations.stream()
                    .anyMatch(operation ->
                            operation.isOfOneRow() && operation.set().equals(set));
            assertThat(row.getAnnotation(ODataSet.class).hasKeyRoute()).as(set).isEqualTo(hasKeyRoute);
            // A shape is for reading one row.
            assertThat(Arrays.stream(row.getMethods())
                            .anyMatch(method -> method.getName().equals("shape")))
                    .as("%s has a shape", row)
                    .isEqualTo(hasKeyRoute);
        });
    }

    @Test
    void everySetTakesTheOptionsThatItsQueriesHave() {
        Map<String, Set<String>> options =
                facts.all("option").stream().collect(groupingBy(o -> o[0], mapping(o -> o[1], toSet())));
        client.sets().forEach((set, row) -> {
            Set<String> expected = new HashSet<>(Set.of("$select", "$expand", "$filter", "$orderby", "$count"));
            if (row.getAnnotation(ODataSet.class).isPaged()) {
                expected.addAll(Set.of("$top", "$skip"));
            }
            assertThat(options.get(set)).as(set).isEqualTo(expected);
        });
    }

    @Test
    void theKeyOfASetIsAmongItsFields() {
        client.sets()
                .forEach((set, row) -> assertThat(new Row22(row).components().keySet())
                        .as(set)
                        .contains(row.getAnnotation(ODataSet.class).key()));
    }

    @Test
    void everyFieldOfARowIsAComponentOfItsType() {
        int compared = 0;
        for (Map.Entry<String, Class<?>> row : rows.all().entrySet()) {
            Map<String, String> expected = new TreeMap<>();
            rows.covered(row.getKey()).forEach(field -> expected.put(field.name(), Row22.content(field, rows.all())));
            assertThat(contents(row.getValue())).as(row.getKey()).containsExactlyInAnyOrderEntriesOf(expected);
            compared += expected.size();
        }
        assertThat(compared).isGreaterThan(1200);
    }

    private static Map<String, String> contents(Class<?> record) {
        return new Row22(record)
                .components().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Row22.content(entry.getValue())));
    }

    @Test
    void everyFieldOfARowCanBeAskedForAsTheContractAllows() {
        for (Map.Entry<String, Class<?>> row : rows.all().entrySet()) {
            Map<String, RecordComponent> components = new Row22(row.getValue()).components();
            Map<String, String> expected = new TreeMap<>();
            rows.covered(row.getKey()).forEach(field -> {
                RecordComponent component = components.get(field.name());
                expected.put(Row22.constantName(component.getName()), Row22.expected(component, field));
            });
            assertThat(new Row22(row.getValue()).constants())
                    .as(row.getKey())
                    .containsExactlyInAnyOrderEntriesOf(expected);
        }
    }

    @Test
    void everyEnumerationHasTheValuesOfTheFieldsThatUseIt() {
        Map<Class<?>, Set<String>> expected = new HashMap<>();
        rows.all().forEach((type, record) -> {
            Map<String, RecordComponent> components = new Row22(record).components();
            rows.covered(type).stream()
                    .filter(field -> !field.values().isEmpty())
                    .forEach(field -> expected.computeIfAbsent(
                                    Row22.element(components.get(field.name())), enumeration -> new TreeSet<>())
                            .addAll(field.values()));
        });
        expected.forEach((enumeration, values) ->
                assertThat(Row22.values(enumeration)).as(enumeration.getName()).isEqualTo(values));
    }

    @Test
    void whatTheServerMayLeaveOutCanBeNull() {
        assertThat(rows.all().values().stream()
                        .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                        .filter(component -> component.getType().isPrimitive()))
                .isEmpty();
    }

    @Test
    void onlyWhatIsObsoleteIsLeftOut() {
        assertThat(rows.all().keySet().stream()
                        .flatMap(type -> {
                            Set<Field22> left = new HashSet<>(rows.fields(type));
                            left.removeAll(rows.covered(type));
                            return left.stream();
                        })
                        .map(Field22::toString))
                .containsExactlyInAnyOrder(
                        "Club membersLimitInClub",
                        "PaymentPlan joiningFee",
                        "PaymentPlan adminFee",
                        "PaymentPlan membershipFee");
    }
}
