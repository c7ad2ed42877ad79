package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.perfectgym4j.sandbox.v2.errors.Codes;
import io.github.perfectgym4j.sandbox.v2.errors.Messages;
import io.github.perfectgym4j.sandbox.v2.odata.Model;
import io.github.perfectgym4j.sandbox.v2.sets.Sets;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The sets and commands of version 2.2 against the contract: operations, error codes, properties and what they can be used for. */
class Contract22Test extends SandboxTest {

    private static final Model SETS = Sets.model();
    private static final Set<Contract22Command> COMMANDS = Contract22Command.all();

    private Set<String> facts;
    private Api22 api;

    @BeforeAll
    void read() throws IOException {
        facts = Contract22Facts.about(SETS, COMMANDS);
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
    void hasTheSetsAndPropertiesOfTheContractAndNoOthers() {
        Set<String> expected = facts.stream()
                .filter(fact -> fact.matches("(set|property|navigation) .*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Contract22Facts.of(SETS)).isEqualTo(expected);
    }

    @Test
    void everyRelationLeadsToRows() {
        SETS.types().values().forEach(type -> assertThat(type.navigations())
                .as(type.name())
                .allMatch(navigation -> SETS.find(navigation).isPresent()));
    }

    @Test
    void answersEverySet() {
        all("set").forEach(set -> {
            List<String> traits = List.of(set);
            assertThat(api.rows(set[0])).as(set[0]).isNotEmpty();
            if (traits.contains("key")) {
                String name = SETS.set(set[0]).orElseThrow().type().key().get(0).name();
                JsonValue key = api.rows(set[0], "$top=1").get(0).get(name);
                String text = key instanceof JsonString code ? code.getString() : key.toString();
                assertThat(api.answer(set[0] + "/" + Api.encode(text)).get(name))
                        .isEqualTo(key);
            }
            assertThat(api.odata(set[0], "$top=1").statusCode()).isEqualTo(traits.contains("paged") ? 200 : 400);
        });
    }

    @Test
    void canFilterAndOrderByWhatTheContractSaysAndNothingElse() {
        SETS.sets().forEach(set -> all("property").stream()
                .filter(property -> property[0].equals(set.type().name()))
                .forEach(property -> {
                    // One property has the name "order".
                    List<String> traits = List.of(property).subList(3, property.length);
                    assertThat(api.odata(set.name(), "$count=true", "$filter=" + property[1] + " ne null")
                                    .statusCode())
                            .as(property[0] + "." + property[1])
                            .isEqualTo(traits.contains("filter") ? 200 : 400);
                    assertThat(api.odata(set.name(), "$count=true", "$orderby=" + property[1])
                                    .statusCode())
                            .as(property[0] + "." + property[1])
                            .isEqualTo(traits.contains("order") ? 200 : 400);
                }));
    }

    @Test
    void answersCommandsOfTheContractOnly() {
        assertThat(all("command").stream().map(command -> new Contract22Command(command[0], command[1])))
                .containsExactlyInAnyOrderElementsOf(COMMANDS);
    }

    @Test
    void knowsEveryCodeOfEveryCommandAndNoOthers() {
        COMMANDS.forEach(command -> assertThat(Codes.of(command.path()))
                .as(command.path())
                .containsExactlyInAnyOrderElementsOf(all("code").stream()
                        .filter(code -> code[0].equals(command.path()))
                        .map(code -> code[1])
                        .toList()));
        assertThat(Messages.codes())
                .isSubsetOf(all("code").stream().map(code -> code[1]).collect(Collectors.toSet()));
    }
}
