package io.github.perfectgym4j.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.error.ErrorCode;
import io.github.perfectgym4j.client.json.TextValue;
import io.github.perfectgym4j.v2.classes.BookClassError;
import io.github.perfectgym4j.v2.classes.BookClassMultipleTimesError;
import io.github.perfectgym4j.v2.classes.CancelBookingError;
import io.github.perfectgym4j.v2.classes.PresenceError;
import io.github.perfectgym4j.v2.classes.RateClassError;
import io.github.perfectgym4j.v2.classes.StreamingLinkError;
import io.github.perfectgym4j.v2.members.MemberVerification;
import io.github.perfectgym4j.v2.members.MemberVerificationReader;
import io.github.perfectgym4j.v2.members.SendOneTimeCodeError;
import io.github.perfectgym4j.v2.members.VerificationFailure;
import io.github.perfectgym4j.v2.members.VerifyOneTimeCodeError;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The contract of version 2.2 against the client, for the part that the client covers: nothing may be missing, nothing may be made up, and
 * queries may do with a property what the contract allows and nothing else. Which record stands for a type of the contract is told by where
 * it is used, not by its name.
 */
class Contract22Test {

    private static final List<String> COMMANDS = List.of(
            "ClassBooking/BookClass",
            "ClassBooking/BookClassMultipleTimes",
            "ClassBooking/CancelSingleBooking",
            "ClassBooking/CancelMemberBookingsForClass",
            "ClassBooking/SetMembersPresenceOnClass",
            "Ratings/RateClass",
            "Classes/GetClassStreamingLink",
            "MemberAuth/VerifyMemberCredentials",
            "MemberAuth/VerifyCredentials",
            "MemberAuth/SendOneTimeCode",
            "MemberAuth/VerifyOneTimeCode");

    /** Types that come with the entities of the sets, embedded or expanded. */
    private static final List<String> PARTS = List.of(
            "ClubType",
            "ClubRegion",
            "Country",
            "City",
            "ClubZoneType",
            "ClassTypeRatingSummary",
            "ClassTypeCustomAttribute",
            "ClassTypeSource",
            "MemberAddress",
            "MemberCredentials",
            "MemberBalance");

    /** Date-times of the contract that are days. */
    private static final Set<String> DAYS = Set.of("Member birthdate", "Club openingDate");

    /** Where the codes of a command are. */
    private static final Map<String, Class<?>> CODES = Map.of(
            "ClassBooking/BookClass", BookClassError.class,
            "ClassBooking/BookClassMultipleTimes", BookClassMultipleTimesError.class,
            "ClassBooking/CancelSingleBooking", CancelBookingError.class,
            "ClassBooking/CancelMemberBookingsForClass", CancelBookingError.class,
            "ClassBooking/SetMembersPresenceOnClass", PresenceError.class,
            "Ratings/RateClass", RateClassError.class,
            "Classes/GetClassStreamingLink", StreamingLinkError.class,
            "MemberAuth/SendOneTimeCode", SendOneTimeCodeError.class,
            "MemberAuth/VerifyOneTimeCode", VerifyOneTimeCodeError.class);

    private static Contract22Facts facts;
    private static Client22Model client;

    /** Fields by the contract's name of the type. */
    private static Map<String, List<Field22>> fields;

    /** Records of rows, requests and answers, by the contract's name of the type. */
    private static Map<String, Class<?>> rows;

    private static Map<String, Class<?>> requests;
    private static Map<String, Class<?>> answers;

    @BeforeAll
    static void read() throws IOException {
        client = new Client22Model();
        facts = isThere() ? Contract22Facts.read(client.sets().keySet(), COMMANDS, PARTS) : Contract22Facts.table();
        fields = Field22.all(facts).stream().collect(groupingBy(Field22::type));
        rows = new TreeMap<>();
        requests = new TreeMap<>();
        answers = new TreeMap<>();
        for (String[] op : facts.all("op")) {
            if (op[0].equals("GET")) {
                bind(rows, op[2], client.sets().get(op[1].split("/")[1]));
            } else {
                Method method = client.commands().get(op[0] + " " + op[1]);
                if (fields.containsKey(op[2]) && method.getReturnType() != MemberVerification.class) {
                    bind(answers, op[2], method.getReturnType());
                }
                bind(requests, op[3], method.getParameterTypes()[0]);
            }
        }
    }

    private static boolean isThere() {
        return Files.exists(Contract22Facts.contract());
    }

    /** Finds the records of a type and of all that it refers to. */
    private static void bind(Map<String, Class<?>> bound, String type, Class<?> record) {
        Deque<Map.Entry<String, Class<?>>> open = new ArrayDeque<>(List.of(Map.entry(type, record)));
        while (!open.isEmpty()) {
            Map.Entry<String, Class<?>> next = open.pop();
            Class<?> other = bound.put(next.getKey(), next.getValue());
            assertThat(other).as("record of " + next.getKey()).isIn(null, next.getValue());
            if (other == null && next.getValue().isRecord()) {
                Map<String, RecordComponent> components = new Row22(next.getValue()).components();
                fields.getOrDefault(next.getKey(), List.of()).stream()
                        .filter(field -> field.refers() && components.containsKey(field.name()))
                        .forEach(field ->
                                open.push(Map.entry(field.reference(), Row22.element(components.get(field.name())))));
            }
        }
    }

    @Test
    void theTableOfFactsIsTheContract() throws IOException {
        assumeTrue(isThere(), "the contract does not lie beside the project");
        if (Boolean.getBoolean("contract.write")) {
            facts.write();
        }
        assertThat(Contract22Facts.table().lines()).containsExactlyElementsOf(facts.lines());
    }

    @Test
    void everyOperationIsThereAndNoneIsMadeUp() {
        assertThat(facts.all("op")).hasSize(2 * client.sets().size() + COMMANDS.size());
        Set<String> operations = client.sets().keySet().stream()
                .flatMap(set -> Stream.of("GET odata/" + set, "GET odata/" + set + "/{key}"))
                .collect(toSet());
        operations.addAll(client.commands().keySet());
        assertThat(operations)
                .containsExactlyInAnyOrderElementsOf(
                        facts.all("op").stream().map(op -> op[0] + " " + op[1]).toList());
    }

    @Test
    void everySetTakesTheOptionsThatQueriesHave() {
        Map<String, Set<String>> options =
                facts.all("option").stream().collect(groupingBy(o -> o[0], mapping(o -> o[1], toSet())));
        assertThat(options.keySet())
                .containsExactlyInAnyOrderElementsOf(client.sets().keySet());
        assertThat(options.values()).allSatisfy(names -> assertThat(names)
                .containsExactlyInAnyOrder("$select", "$expand", "$filter", "$orderby", "$top", "$skip", "$count"));
    }

    /** Relations to entities that the client does not have yet, and what is not to be used any more, are left out. */
    private static List<Field22> covered(String type) {
        return fields.get(type).stream()
                .filter(field -> !field.is('X') && (!field.refers() || rows.containsKey(field.reference())))
                .toList();
    }

    @Test
    void everyFieldOfARowIsAComponentOfItsType() {
        assertThat(rows.keySet()).containsAll(PARTS);
        int compared = 0;
        for (Map.Entry<String, Class<?>> row : rows.entrySet()) {
            Map<String, String> expected = new TreeMap<>();
            covered(row.getKey()).forEach(field -> expected.put(field.name(), content(field, rows)));
            assertThat(contents(row.getValue())).as(row.getKey()).containsExactlyInAnyOrderEntriesOf(expected);
            compared += expected.size();
        }
        assertThat(compared).isGreaterThan(150);
    }

    @Test
    void everyFieldOfARowCanBeAskedForAsTheContractAllows() {
        for (Map.Entry<String, Class<?>> row : rows.entrySet()) {
            Map<String, RecordComponent> components = new Row22(row.getValue()).components();
            Map<String, String> expected = new TreeMap<>();
            covered(row.getKey()).forEach(field -> {
                RecordComponent component = components.get(field.name());
                expected.put(Row22.constantName(component.getName()), Row22.expected(component, field, DAYS));
            });
            assertThat(new Row22(row.getValue()).constants())
                    .as(row.getKey())
                    .containsExactlyInAnyOrderEntriesOf(expected);
        }
    }

    @Test
    void whatTheServerMayLeaveOutCanBeNull() {
        assertThat(Stream.concat(rows.values().stream(), answers.values().stream())
                        .flatMap(record -> Arrays.stream(record.getRecordComponents()))
                        .filter(component -> component.getType().isPrimitive()))
                .isEmpty();
    }

    @Test
    void onlyRelationsToOtherAreasAreLeftOut() {
        assertThat(rows.keySet().stream()
                        .flatMap(type -> {
                            Set<Field22> left = new HashSet<>(fields.get(type));
                            left.removeAll(covered(type));
                            return left.stream();
                        })
                        .filter(field -> !field.is('N'))
                        .map(Field22::toString))
                .containsExactly("Club membersLimitInClub");
    }

    @Test
    void requestsAndAnswersHaveTheFieldsOfTheContract() {
        assertThat(requests).hasSize(COMMANDS.size());
        for (Map<String, Class<?>> records : List.of(requests, answers)) {
            records.forEach((type, record) -> {
                Map<String, String> expected = fields.getOrDefault(type, List.of()).stream()
                        .collect(toMap(Field22::name, field -> content(field, records)));
                assertThat(contents(record)).as(type).containsExactlyInAnyOrderEntriesOf(expected);
            });
        }
    }

    /** One answer that has to be looked at, in place of a status and a truth value. */
    @Test
    void theVerificationOfMembersHasBothItsFormsOnTheWire() {
        Set<String> components =
                new Row22(MemberVerificationReader.Wire.class).components().keySet();
        Set<String> wire = new TreeSet<>();
        for (String type : List.of("VerifyMemberCredentialsResult", "VerifyOneTimeCodeResult")) {
            fields.get(type).forEach(field -> wire.add(field.name()));
        }
        assertThat(components).containsExactlyInAnyOrderElementsOf(wire);
        Set<String> failures = fields.get("VerifyMemberCredentialsResult").stream()
                .flatMap(field -> field.values().stream())
                .filter(value -> !value.equals("Success"))
                .collect(toSet());
        assertThat(failures).isNotEmpty();
        assertThat(Row22.values(VerificationFailure.class)).containsAll(failures);
    }

    @Test
    void requestsNeedWhatTheContractRequiresAndNothingElse() throws ReflectiveOperationException {
        int looked = 0;
        for (Map.Entry<String, Class<?>> request : requests.entrySet()) {
            Map<String, Field22> byName = fields.get(request.getKey()).stream().collect(toMap(Field22::name, f -> f));
            RecordComponent[] components = request.getValue().getRecordComponents();
            for (int i = 0; i < components.length; i++) {
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

    private static boolean isRefusedWithout(Class<?> record, int component) throws ReflectiveOperationException {
        RecordComponent[] components = record.getRecordComponents();
        Object[] arguments =
                Arrays.stream(components).map(c -> sample(c.getType())).toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        record.getConstructor(types).newInstance(arguments);
        arguments[component] = null;
        return catchThrowable(() -> record.getConstructor(types).newInstance(arguments)) != null;
    }

    private static Object sample(Class<?> type) {
        if (type == boolean.class) {
            return true;
        }
        if (type == long.class || type == Long.class) {
            return 1L;
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (TextValue.class.isAssignableFrom(type)) {
            return text(type);
        }
        return type == Secret.class ? Secret.of("x") : "x";
    }

    private static Object text(Class<?> type) {
        try {
            return type.getConstructor(String.class).newInstance("x");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> contents(Class<?> record) {
        return new Row22(record)
                .components().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Row22.content(entry.getValue())));
    }

    private static String content(Field22 field, Map<String, Class<?>> records) {
        if (!field.values().isEmpty()) {
            return "one of " + new TreeSet<>(field.values());
        }
        String single = field.refers() ? records.get(field.reference()).getName() : field.format();
        return field.is('M') ? "list of " + single : single;
    }

    @Test
    void everyCodeHasAConstantInItsSetAndNoneIsMadeUp() {
        Map<Class<?>, Set<String>> expected = facts.all("code").stream()
                .collect(groupingBy(code -> CODES.get(code[0]), mapping(code -> code[1], toSet())));
        Map<Class<?>, Set<String>> actual = client.codes().stream()
                .collect(toMap(type -> type, type -> Arrays.stream(type.getEnumConstants())
                        .map(ErrorCode.class::cast)
                        .map(ErrorCode::code)
                        .collect(toSet())));
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
    }
}
