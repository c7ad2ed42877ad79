package io.github.perfectgym4j.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.perfectgym4j.client.api.RefusedFor;
import io.github.perfectgym4j.client.error.ErrorCode;
import io.github.perfectgym4j.client.file.FileUpload;
import io.github.perfectgym4j.v2.members.MemberVerification;
import io.github.perfectgym4j.v2.members.MemberVerificationReader;
import io.github.perfectgym4j.v2.members.VerificationFailure;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract of version 2.2 against the commands of the client. */
class Contract22CommandsTest {

    private static final String JSON_PATCH = "application/json-patch+json";

    /** Components that exclude another one. */
    private static final Set<String> NOT_WITH_ANOTHER = Set.of("recommendedByReferralCode");

    private static Contract22Facts facts;
    private static Client22Model client;

    /** The commands, and the method of each. */
    private static Map<Operation22, Command22> commands;

    private static Records22 requests;
    private static Records22 answers;

    @BeforeAll
    static void read() throws IOException {
        client = new Client22Model();
        facts = Contract22Facts.known();
        Map<String, List<Field22>> fields = Field22.all(facts).stream().collect(groupingBy(Field22::type));
        requests = new Records22(fields);
        answers = new Records22(fields);
        commands = Operation22.all(facts).stream()
                .filter(operation -> client.commands().containsKey(operation.name()))
                .collect(toMap(
                        operation -> operation,
                        operation -> new Command22(client.commands().get(operation.name()))));
        commands.forEach((operation, command) -> {
            if (command.answer() != MemberVerification.class && hasFields(operation)) {
                answers.bind(operation.answerType(), command.answer());
            }
            if (!operation.body().equals("-")
                    && !operation.bodyType().equals(JSON_PATCH)
                    && command.body() != FileUpload.class) {
                requests.bind(operation.body(), command.body());
            }
        });
    }

    private static boolean hasFields(Operation22 operation) {
        return !answers.fields(operation.answerType()).isEmpty();
    }

    @Test
    void everyCommandIsThereAndNoneIsMadeUp() {
        assertThat(client.commands().keySet())
                .hasSize(124)
                .containsExactlyInAnyOrderElementsOf(Operation22.all(facts).stream()
                        .filter(operation -> !operation.isOfSet())
                        .map(Operation22::name)
                        .toList());
    }

    @Test
    void everyBodyGoesAsTheContractSays() {
        commands.forEach((operation, command) ->
                assertThat(command.bodyTypes()).as(operation.name()).contains(operation.bodyType()));
    }

    @Test
    void everyParameterIsThereAndNoneIsMadeUp() {
        Map<String, Set<String>> expected = facts.all("param").stream()
                .collect(groupingBy(
                        parameter -> parameter[0] + " " + parameter[1], mapping(Command22::parameter, toSet())));
        commands.forEach((operation, command) -> assertThat(command.parameters())
                .as(operation.name())
                .isEqualTo(expected.getOrDefault(operation.name(), Set.of())));
    }

    @Test
    void whatHasAnAnswerIsNotVoid() {
        commands.forEach((operation, command) -> {
            assertThat(command.isList())
                    .as("%s answers an array", operation.name())
                    .isEqualTo(operation.answersArray());
            assertThat(command.answer() != void.class && !command.answersFile())
                    .as("%s answers something", operation.name())
                    .isEqualTo(hasFields(operation));
        });
    }

    @Test
    void requestsAndAnswersHaveTheFieldsOfTheContract() {
        for (Records22 records : List.of(requests, answers)) {
            records.all().forEach((type, record) -> {
                Map<String, String> expected = records.covered(type).stream()
                        .collect(toMap(Field22::name, field -> Row22.contentOfCommand(field, records.all())));
                assertThat(contents(record)).as(type).containsExactlyInAnyOrderEntriesOf(expected);
            });
        }
    }

    private static Map<String, String> contents(Class<?> record) {
        return new Row22(record)
                .components().entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey,
                                entry -> Row22.contentOfCommand(
                                        Row22.element(entry.getValue()),
                                        entry.getValue().getType() == List.class)));
    }

    @Test
    void everyEnumerationHasTheValuesOfTheFieldsThatUseIt() {
        Map<Class<?>, Set<String>> expected = new HashMap<>();
        for (Records22 records : List.of(requests, answers)) {
            records.all().forEach((type, record) -> {
                Map<String, RecordComponent> components = new Row22(record).components();
                records.covered(type).stream()
                        .filter(field -> !field.values().isEmpty())
                        .forEach(field -> expected.computeIfAbsent(
                                        enumeration(components.get(field.name())), enumeration -> new TreeSet<>())
                                .addAll(field.values()));
            });
        }
        // Enumerations that rows have as well may have more values there.
        expected.forEach((enumeration, values) ->
                assertThat(values(enumeration)).as(enumeration.getName()).containsAll(values));
    }

    /** The type of the values; of a code in an answer, the enum that its component names. */
    private static Class<?> enumeration(RecordComponent component) {
        RefusedFor codes = component.getAccessor().getAnnotation(RefusedFor.class);
        return codes == null ? Row22.element(component) : codes.value();
    }

    private static Set<String> values(Class<?> enumeration) {
        return ErrorCode.class.isAssignableFrom(enumeration)
                ? codes(enumeration.asSubclass(ErrorCode.class))
                : Row22.values(enumeration);
    }

    @Test
    void whatTheServerMayLeaveOutCanBeNull() {
        assertThat(answers.all().values().stream()
                        .filter(Class::isRecord)
                        .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                        .filter(component -> component.getType().isPrimitive()))
                .isEmpty();
    }

    /** One answer that has to be looked at, in place of a status and a truth value. */
    @Test
    void theVerificationOfMembersHasBothItsFormsOnTheWire() {
        Set<String> components =
                new Row22(MemberVerificationReader.Wire.class).components().keySet();
        Set<String> wire = new TreeSet<>();
        for (String type : List.of("VerifyMemberCredentialsResult", "VerifyOneTimeCodeResult")) {
            answers.fields(type).forEach(field -> wire.add(field.name()));
        }
        assertThat(components).containsExactlyInAnyOrderElementsOf(wire);
        Set<String> failures = answers.fields("VerifyMemberCredentialsResult").stream()
                .flatMap(field -> field.values().stream())
                .filter(value -> !value.equals("Success"))
                .collect(toSet());
        assertThat(failures).isNotEmpty();
        assertThat(Row22.values(VerificationFailure.class)).containsAll(failures);
    }

    @Test
    void requestsNeedWhatTheContractRequiresAndNothingElse() {
        int looked = 0;
        for (Map.Entry<String, Class<?>> request : requests.all().entrySet()) {
            Map<String, Field22> byName =
                    requests.fields(request.getKey()).stream().collect(toMap(Field22::name, f -> f));
            RecordComponent[] components = request.getValue().getRecordComponents();
            for (int i = 0; components != null && i < components.length; i++) {
                if (!components[i].getType().isPrimitive()) {
                    boolean isRequired =
                            byName.get(Row22.wireName(components[i])).isRequired();
                    assertThat(isRefusedWithout(request.getValue(), i))
                            .as("%s is refused without %s", request.getKey(), components[i].getName())
                            .isEqualTo(isRequired);
                    looked++;
                }
            }
        }
        assertThat(looked).isGreaterThan(8);
    }

    private static boolean isRefusedWithout(Class<?> record, int component) {
        Object[] arguments = Samples.components(record);
        for (int i = 0; i < arguments.length; i++) {
            if (NOT_WITH_ANOTHER.contains(record.getRecordComponents()[i].getName())) {
                arguments[i] = null;
            }
        }
        Samples.create(record, arguments);
        arguments[component] = null;
        return catchThrowable(() -> Samples.create(record, arguments)) != null;
    }

    @Test
    void everyCodeHasAConstantInTheEnumOfItsMethodAndNoneIsMadeUp() {
        Map<String, Set<String>> expected = facts.all("code").stream()
                .collect(groupingBy(code -> code[0] + " " + code[1], mapping(code -> code[2], toSet())));
        commands.forEach((operation, command) -> assertThat(codes(command.codes()))
                .as(operation.name())
                .isEqualTo(expected.getOrDefault(operation.name(), Set.of())));
    }

    private static Set<String> codes(Class<? extends ErrorCode> type) {
        return type == null
                ? Set.of()
                : Arrays.stream(type.getEnumConstants()).map(ErrorCode::code).collect(toSet());
    }

    @Test
    void everyEnumOfCodesBelongsToAMethod() {
        Set<Class<?>> used = client.commands().values().stream()
                .map(method -> method.getAnnotation(RefusedFor.class))
                .flatMap(Stream::ofNullable)
                .map(RefusedFor::value)
                .collect(toSet());
        assertThat(used).containsExactlyInAnyOrderElementsOf(client.codes());
    }
}
