package io.github.perfectgym4j.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.perfectgym4j.client.error.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The contract against the client and the sandbox: nothing of the contract may be missing in either, and the client may have nothing that
 * the contract has not.
 */
class ContractTest {

    /** What is left out on purpose, with the quirk that says why. */
    private static final Set<String> NOT_SENT = Set.of(
            // Q53: counter paging alone, the page stays at 1.
            "GET Contracts/Contracts page", "GET Instructors/Instructors page");

    /**
     * What the sandbox takes or leaves without a word: details of cards and mandates, which it does not keep; texts in other languages, which
     * its class types have not; and the second spellings that a server need not send (quirks Q26, Q32, Q37).
     */
    private static final Set<String> NOT_IN_THE_SANDBOX = Set.of(
            "addressCity",
            "addressLine",
            "addressZipCode",
            "bankName",
            "bic",
            "cardHolderName",
            "isPaidByDifferentPerson",
            "sourceIp",
            "author",
            "cultureSymbol",
            "timeZone",
            "dailyLimiy",
            "maximumIntarval",
            "UnableToSendEmail");

    private static ContractFacts facts;
    private static ClientModel client;
    private static SandboxModel sandbox;

    @BeforeAll
    static void read() throws IOException {
        Path contract = ContractFacts.contract();
        facts = Files.exists(contract) ? ContractFacts.read(contract) : ContractFacts.table();
        client = new ClientModel();
        sandbox = new SandboxModel();
    }

    @Test
    void theTableOfFactsIsTheContract() throws IOException {
        assumeTrue(Files.exists(ContractFacts.contract()), "the contract does not lie beside the project");
        if (Boolean.getBoolean("contract.write")) {
            facts.write();
        }
        assertThat(ContractFacts.table().lines()).containsExactlyElementsOf(facts.lines());
    }

    @Test
    void theContractHas93Operations() {
        assertThat(facts.all("op")).hasSize(93);
    }

    @Test
    void everyOperationHasAMethodInEachOfItsModes() {
        List<String> missing = new ArrayList<>();
        for (String[] op : facts.all("op")) {
            for (String mode : op[2].split("")) {
                if (client.methods(op[0], op[1], mode).isEmpty()) {
                    missing.add(op[0] + " " + op[1] + " " + mode);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyMethodStandsForAnOperationOfItsMode() {
        Set<String> known = new TreeSet<>();
        for (String[] op : facts.all("op")) {
            for (String mode : op[2].split("")) {
                known.add(op[0] + " " + op[1] + " " + mode);
            }
        }
        assertThat(client.operations()).isSubsetOf(known);
    }

    @Test
    void everyParameterIsSent() {
        List<String> missing = new ArrayList<>();
        for (String[] parameter : facts.all("param")) {
            String name = parameter[0] + " " + parameter[1] + " " + parameter[2];
            for (String mode : parameter[3].split("")) {
                if (!NOT_SENT.contains(name)
                        && !client.parameters(parameter[0], parameter[1], mode).contains(parameter[2])) {
                    missing.add(name + " " + mode);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noParameterIsMadeUp() {
        // Q34: the likely spelling goes beside the documented one.
        Set<String> known = facts.all("param").stream()
                .map(p -> p[0] + " " + p[1] + " " + p[2])
                .collect(Collectors.toSet());
        assertThat(client.sentParameters())
                .filteredOn(
                        parameter -> !known.contains(parameter) && !parameter.matches("PUT Users/Card/.* cardNumber"))
                .isEmpty();
    }

    @Test
    void everyFieldOfAnAnswerCanBeRead() {
        List<String> missing = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String[] op : facts.all("op")) {
            String type = value(op, "answer=");
            for (var method : client.methods(op[0], op[1], null)) {
                ClientModel.element(method).ifPresent(record -> compare(answerOf(type, record), record, missing, seen));
            }
        }
        assertThat(missing).isEmpty();
        assertThat(seen).as("types compared").hasSizeGreaterThan(60);
    }

    /** Two variants of an operation may answer with two types: then the record has the name of the one that it is. */
    private static String answerOf(String type, Class<?> record) {
        return facts.fields(record.getSimpleName()).isEmpty() ? type : record.getSimpleName();
    }

    private static void compare(String type, Class<?> record, List<String> missing, Set<String> seen) {
        Map<String, String> fields = facts.fields(type);
        if (fields.isEmpty() || !seen.add(type + " " + record.getName())) {
            return;
        }
        Map<String, Class<?>> components = ClientModel.components(record);
        fields.forEach((field, nested) -> {
            Class<?> component = components.get(field.toLowerCase());
            if (component == null) {
                missing.add(type + "." + field + " in " + record.getSimpleName());
            } else if (component.isRecord()) {
                compare(nested, component, missing, seen);
            }
        });
        Set<String> anywhere =
                facts.all("field").stream().map(f -> f[1].toLowerCase()).collect(Collectors.toSet());
        ClientModel.names(record).stream()
                .filter(name -> !anywhere.contains(name.toLowerCase()))
                .forEach(name -> missing.add(record.getSimpleName() + "." + name + " is not in the contract"));
        Set<String> known = fields.keySet().stream().map(String::toLowerCase).collect(Collectors.toSet());
        ClientModel.primaryNames(record).stream()
                .filter(name -> !known.contains(name.toLowerCase()))
                .forEach(name -> missing.add(record.getSimpleName() + "." + name + " is not in " + type));
    }

    @Test
    void everyFieldOfARequestCanBeSent() {
        List<String> missing = new ArrayList<>();
        for (String[] op : facts.all("op")) {
            String type = value(op, "body=");
            if (type.isEmpty() || op[1].equals("oauth/authorize")) {
                continue;
            }
            for (var method : client.methods(op[0], op[1], null)) {
                Class<?> body = ClientModel.body(method);
                if (body == null) {
                    missing.add(op[0] + " " + op[1] + " has no body");
                } else {
                    compareRequest(type, body, missing);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static void compareRequest(String type, Class<?> record, List<String> missing) {
        Map<String, Class<?>> components = ClientModel.components(record);
        facts.fields(type).forEach((field, nested) -> {
            Class<?> component = components.get(field.toLowerCase());
            if (component == null) {
                missing.add(type + "." + field + " in " + record.getSimpleName());
            } else if (component.isRecord() && !facts.fields(nested).isEmpty()) {
                compareRequest(nested, component, missing);
            }
        });
    }

    @Test
    void everyCodeHasAConstantInItsSet() {
        Map<String, Set<String>> sets = facts.all("code").stream()
                .collect(Collectors.groupingBy(c -> c[0], Collectors.mapping(c -> c[1], Collectors.toSet())));
        Map<String, Set<String>> enums = client.codes().stream()
                .collect(Collectors.toMap(
                        type -> type.getSimpleName() + "Code", type -> java.util.Arrays.stream(type.getEnumConstants())
                                .map(ErrorCode.class::cast)
                                .map(ErrorCode::code)
                                .collect(Collectors.toSet())));
        // Q37: one meaning, two spellings, of which the constant has one and matches both.
        sets.values().forEach(codes -> codes.remove("UnableToSendEmail"));
        enums.values().forEach(codes -> codes.remove("UnableToSendEmail"));
        assertThat(enums).containsExactlyInAnyOrderEntriesOf(sets);
    }

    @Test
    void theSandboxAnswersEveryOperation() {
        assertThat(facts.all("op").stream().map(op -> op[0] + " " + op[1]))
                .filteredOn(operation -> !sandbox.operations().contains(operation.toLowerCase()))
                .isEmpty();
    }

    @Test
    void theSandboxKnowsEveryParameterFieldAndCode() {
        Set<String> names = new TreeSet<>();
        facts.all("param").forEach(p -> names.add(p[2]));
        facts.all("field").forEach(f -> names.add(f[1]));
        facts.all("code").forEach(c -> names.add(c[1]));
        names.removeAll(NOT_IN_THE_SANDBOX);
        assertThat(names).filteredOn(name -> !sandbox.mentions(name)).isEmpty();
    }

    private static String value(String[] op, String key) {
        for (String part : op) {
            if (part.startsWith(key)) {
                return part.substring(key.length());
            }
        }
        return "";
    }
}
