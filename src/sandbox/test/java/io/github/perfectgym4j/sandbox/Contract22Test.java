package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.perfectgym4j.sandbox.v2.errors.Messages;
import io.github.perfectgym4j.sandbox.v2.odata.Model;
import io.github.perfectgym4j.sandbox.v2.sets.Sets;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sets and commands of version 2.2 against the contract: operations, fields of commands, error codes, properties and what they can be used for. */
class Contract22Test extends SandboxTest {

    private static final Model SETS = Sets.model();

    private Set<String> facts;
    private Api22 api;

    @BeforeAll
    void read() throws IOException {
        Path contract = Contract22Facts.contract();
        facts = Files.exists(contract) ? Contract22Facts.read(contract, SETS) : Contract22Facts.table();
        api = new Api22(sandbox);
    }

    private List<String[]> all(String kind) {
        return facts.stream()
                .filter(fact -> fact.startsWith(kind + " "))
                .map(fact -> fact.substring(kind.length() + 1).split(" "))
                .toList();
    }

    @Test
    void theTableOfFactsIsTheContract() throws IOException {
        assumeTrue(Files.exists(Contract22Facts.contract()), "the contract does not lie beside the project");
        if (Boolean.getBoolean("contract.write")) {
            Files.write(Path.of("test/resources/io/github/perfectgym4j/sandbox/contract-v2.2.txt"), facts);
        }
        assertThat(Contract22Facts.table()).isEqualTo(facts);
    }

    @Test
    void hasThePropertiesOfTheContractAndNoOthers() {
        Set<String> expected = facts.stream()
                .filter(fact -> fact.startsWith("property ") || fact.startsWith("navigation "))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Contract22Facts.of(SETS)).isEqualTo(expected);
    }

    @Test
    void answersEverySet() {
        assertThat(all("get").stream().map(operation -> operation[0]))
                .containsExactlyInAnyOrderElementsOf(SETS.sets().stream()
                        .flatMap(set -> set.hasKeyRoute()
                                ? Stream.of("", "/{key}").map(end -> set.name() + end)
                                : Stream.of(set.name()))
                        .map(path -> "odata/" + path)
                        .toList());
        all("get").forEach(operation -> {
            String path = operation[0].replaceFirst("^odata/", "");
            if (path.endsWith("/{key}")) {
                String set = path.replace("/{key}", "");
                String key = SETS.set(set).orElseThrow().type().key().get(0).name();
                int id = api.rows(set, "$top=1").get(0).getInt(key);
                assertThat(api.answer(set + "/" + id).getInt(key)).isEqualTo(id);
            } else {
                assertThat(api.rows(path)).as(path).isNotEmpty();
            }
        });
    }

    @Test
    void canFilterAndOrderByWhatTheContractSaysAndNothingElse() {
        SETS.sets().forEach(set -> all("property").stream()
                .filter(property -> property[0].equals(set.type().name()))
                .forEach(property -> {
                    List<String> traits = List.of(property);
                    assertThat(api.odata(set.name(), "$top=1", "$filter=" + property[1] + " ne null")
                                    .statusCode())
                            .as(property[0] + "." + property[1])
                            .isEqualTo(traits.contains("filter") ? 200 : 400);
                    assertThat(api.odata(set.name(), "$top=1", "$orderby=" + property[1])
                                    .statusCode())
                            .as(property[0] + "." + property[1])
                            .isEqualTo(traits.contains("order") ? 200 : 400);
                }));
    }

    @Test
    void readsEveryFieldOfEveryCommand() {
        assertThat(all("post")).hasSize(11);
        all("takes").forEach(field -> {
            HttpResponse<String> answer = api.post(field[0], "{\"" + field[1] + "\":{}}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(Api.object(answer.body()).getJsonObject("modelState"))
                    .as(field[0])
                    .containsKey("request." + field[1]);
        });
    }

    @Test
    void knowsEveryCodeAndNoOthers() {
        assertThat(Messages.codes())
                .containsExactlyInAnyOrderElementsOf(
                        all("code").stream().map(code -> code[1]).collect(Collectors.toSet()));
    }
}
