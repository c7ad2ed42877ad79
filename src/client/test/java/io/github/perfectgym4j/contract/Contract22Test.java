package io.github.perfectgym4j.contract;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.perfectgym4j.client.error.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The contract of version 2.2 against the client, for the part that the client covers: nothing may be missing, nothing may be made up, and
 * queries may do with a property what the contract allows and nothing else.
 */
class Contract22Test {

    private static final List<String> SETS = List.of(
            "Classes",
            "ClassTypes",
            "ClassCategories",
            "ClassBookings",
            "ClassRatings",
            "Clubs",
            "ClubZones",
            "Instructors",
            "Members",
            "MembersInClub");

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

    /** Where the codes of a command are. */
    private static final Map<String, String> CODES = Map.of(
            "ClassBooking/BookClass", "BookClassError",
            "ClassBooking/BookClassMultipleTimes", "BookClassError",
            "ClassBooking/CancelSingleBooking", "CancelBookingError",
            "ClassBooking/CancelMemberBookingsForClass", "CancelBookingError",
            "ClassBooking/SetMembersPresenceOnClass", "PresenceError",
            "Ratings/RateClass", "RateClassError",
            "Classes/GetClassStreamingLink", "StreamingLinkError",
            "MemberAuth/SendOneTimeCode", "SendOneTimeCodeError",
            "MemberAuth/VerifyOneTimeCode", "VerifyOneTimeCodeError");

    /** Requests and answers whose records have another name, or another form on purpose. */
    private static final Map<String, String> RECORDS = Map.of(
            "ClassStreamingLinkRequest", "GetClassStreamingLink",
            "ClassStreamingLinkResult", "ClassStreamingLink",
            // One answer that has to be looked at, in place of a status and a truth value.
            "VerifyMemberCredentialsResult", "Wire",
            "VerifyOneTimeCodeResult", "Wire");

    private static Contract22Facts facts;
    private static Client22Model client;
    private static Set<String> entities;

    @BeforeAll
    static void read() throws IOException {
        facts = isThere() ? Contract22Facts.read(SETS, COMMANDS, PARTS) : Contract22Facts.table();
        client = new Client22Model();
        entities = facts.all("op").stream()
                .filter(op -> op[0].equals("GET"))
                .map(op -> op[2])
                .collect(toCollection(TreeSet::new));
        entities.addAll(PARTS);
    }

    private static boolean isThere() {
        return Files.exists(Contract22Facts.contract());
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
    void everyOperationHasAMethodAndNoMethodIsMadeUp() {
        assertThat(facts.all("op")).hasSize(2 * SETS.size() + COMMANDS.size());
        assertThat(client.operations().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        facts.all("op").stream().map(op -> op[0] + " " + op[1]).toList());
    }

    @Test
    void everySetTakesTheOptionsThatQueriesHave() {
        Map<String, Set<String>> options =
                facts.all("option").stream().collect(groupingBy(o -> o[0], mapping(o -> o[1], toSet())));
        assertThat(options.keySet()).containsExactlyInAnyOrderElementsOf(SETS);
        assertThat(options.values()).allSatisfy(names -> assertThat(names)
                .containsExactlyInAnyOrder("$select", "$expand", "$filter", "$orderby", "$top", "$skip", "$count"));
    }

    @Test
    void everyFieldOfAnEntityCanBeReadAndAskedForAsTheContractAllows() {
        Map<String, String> expected = new TreeMap<>();
        for (String[] field : facts.all("field")) {
            if (entities.contains(field[0]) && isCovered(field)) {
                expected.put(field[0] + " " + field[1], asConstant(field));
            }
        }
        assertThat(client.constants()).containsExactlyInAnyOrderEntriesOf(expected);
        Set<String> readable = new TreeSet<>();
        for (String entity : entities) {
            ClientModel.primaryNames(client.records().get(entity)).forEach(name -> readable.add(entity + " " + name));
        }
        assertThat(readable).containsExactlyInAnyOrderElementsOf(expected.keySet());
        assertThat(expected).hasSizeGreaterThan(150);
    }

    /** Relations to entities that the client does not have yet, and what is not to be used any more. */
    private static boolean isCovered(String[] field) {
        return !field[2].contains("X") && (field[3].equals("-") || entities.contains(field[3]));
    }

    /** Values with properties of their own could be ordered by; by which of them, the contract does not say. */
    private static String asConstant(String[] field) {
        String flags = field[2].equals("-") ? "" : field[2];
        return field[3].equals("-") ? flags : flags.replace("O", "");
    }

    @Test
    void onlyRelationsToOtherAreasAreLeftOut() {
        assertThat(facts.all("field").stream()
                        .filter(field -> entities.contains(field[0]) && !isCovered(field))
                        .filter(field -> !field[2].contains("N"))
                        .map(field -> field[0] + " " + field[1]))
                .containsExactly("Club membersLimitInClub");
    }

    @Test
    void requestsAndAnswersHaveTheFieldsOfTheContract() {
        for (String[] op : facts.all("op")) {
            for (int i = 2; op[0].equals("POST") && i < op.length; i++) {
                String type = op[i];
                Set<String> fields = facts.all("field").stream()
                        .filter(field -> field[0].equals(type))
                        .map(field -> field[1])
                        .collect(toSet());
                if (!fields.isEmpty()) {
                    String name = RECORDS.getOrDefault(type, type.replaceFirst("Request$", ""));
                    assertThat(client.records()).containsKey(name);
                    Set<String> components =
                            ClientModel.primaryNames(client.records().get(name));
                    if (name.equals("Wire")) {
                        assertThat(components).containsAll(fields);
                    } else {
                        assertThat(components).as(name).containsExactlyInAnyOrderElementsOf(fields);
                    }
                }
            }
        }
    }

    @Test
    void everyCodeHasAConstantInItsSetAndNoneIsMadeUp() {
        Map<String, Set<String>> expected = facts.all("code").stream()
                .collect(groupingBy(code -> CODES.get(code[0]), mapping(code -> code[1], toSet())));
        Map<String, Set<String>> actual = client.codes().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> Arrays.stream(
                                entry.getValue().getEnumConstants())
                        .map(ErrorCode.class::cast)
                        .map(ErrorCode::code)
                        .collect(toSet())));
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
    }
}
