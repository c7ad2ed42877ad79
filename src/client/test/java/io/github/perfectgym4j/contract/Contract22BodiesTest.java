package io.github.perfectgym4j.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.client.event.Operation;
import io.github.perfectgym4j.v2.commands.CommandCase;
import io.github.perfectgym4j.v2.commands.CommandCases;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the tables of {@link CommandCases} say that commands send and read, against the contract: every field is there, none is made up, and
 * each value is of its kind. That the client really sends and reads it is tested with the tables.
 */
class Contract22BodiesTest {

    /** What is no JSON has tests of its own. */
    private static final Set<String> FILES = Set.of("POST Files/Upload", "GET Files/GetCalendarFile");

    private static Map<String, Operation22> operations;
    private static Map<String, List<Field22>> fields;

    @BeforeAll
    static void read() throws IOException {
        Contract22Facts facts = Contract22Facts.known();
        operations = Operation22.all(facts).stream().collect(toMap(Operation22::name, Function.identity()));
        fields = Field22.all(facts).stream().collect(groupingBy(Field22::type));
    }

    private static Operation22 operation(CommandCase command) {
        return operations.get(Operation.of(command.method()).toString().replace("v2.2/", ""));
    }

    @Test
    void everyFieldOfARequestIsSent() {
        FieldsSeen seen = new FieldsSeen(fields);
        for (CommandCase command : CommandCases.all()) {
            Operation22 operation = operation(command);
            assertThat(command.body() != null)
                    .as(operation.name())
                    .isEqualTo(!operation.body().equals("-"));
            if (command.body() != null) {
                JsonValue body = CommandCase.json(command.body());
                seen.look(
                        operation.body(),
                        body.getValueType() == JsonValue.ValueType.ARRAY
                                ? FieldsSeen.patched(body.asJsonArray())
                                : body);
            }
        }
        assertThat(seen.neverSeen()).isEmpty();
    }

    @Test
    void everyFieldOfAnAnswerIsRead() {
        FieldsSeen seen = new FieldsSeen(fields);
        for (CommandCase command : CommandCases.all()) {
            Operation22 operation = operation(command);
            if (fields.containsKey(operation.answerType())) {
                seen.look(operation.answerType(), CommandCase.json(command.answer()));
            }
        }
        assertThat(seen.neverSeen()).isEmpty();
    }

    @Test
    void everyCommandHasACase() {
        Set<String> called = CommandCases.all().stream()
                .map(command -> operation(command).name())
                .collect(toSet());
        Set<String> without = new TreeSet<>(new Client22Model().commands().keySet());
        without.removeAll(called);
        assertThat(called).hasSizeGreaterThan(100);
        assertThat(without).isEqualTo(FILES);
    }
}
