package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards by version 2.2: the same as those of version 1. */
class MemberCardCommandsTest extends SandboxTest {

    private Api22 api;
    private Api employee;

    @BeforeEach
    void call() {
        api = new Api22(sandbox);
        employee = Api.employee(sandbox);
    }

    private static String card(long memberId, String number) {
        return "{\"memberId\":" + memberId + ",\"cardNumber\":\"" + number + "\"}";
    }

    private JsonObject row(String number) {
        return api.rows("MemberCards", "$filter=cardNumber eq '" + number + "'").get(0);
    }

    @Test
    void versionOneHasTheSameCards() {
        api.done("MemberCards/AssignCard", card(63, "AB-4711"));
        assertThat(row("AB-4711").getInt("memberId")).isEqualTo(63);
        assertThat(row("AB-4711").getBoolean("isTemporary")).isFalse();
        assertThat(Api.element(employee.get("Users/User?userId=63")).getString("cardNumber"))
                .isEqualTo("AB-4711");

        employee.post("Users/MembershipCard", "{\"userId\":64,\"cardNumber\":\"555\"}");
        assertThat(row("555").getInt("memberId")).isEqualTo(64);
        api.done("MemberCards/DetachCard", card(63, "AB-4711"));
        assertThat(row("AB-4711").getBoolean("isDeleted")).isTrue();
        assertThat(Api.element(employee.get("Users/User?userId=63")).getString("cardNumber"))
                .isEmpty();
        assertThat(api.answer("Members/63", "$expand=memberCards").getJsonArray("memberCards"))
                .isEmpty();
    }

    @Test
    void aTemporaryCardIsGoneWithItsMember() {
        api.done("MemberCards/AssignCard", "{\"memberId\":62,\"cardNumber\":\"9999\",\"isTemporary\":true}");
        assertThat(row("9999").getBoolean("isTemporary")).isTrue();
        assertThat(sandbox.frontDesk().scanCard(62, 1)).isTrue();
        assertThat(row("9999").getBoolean("isDeleted")).isFalse();
        assertThat(sandbox.frontDesk().scanCard(62, 1)).isTrue();
        assertThat(row("9999").getBoolean("isDeleted")).isTrue();
        assertThat(sandbox.frontDesk().scanCard(62, 1)).isFalse();
    }

    @Test
    void makesUpNumbers() {
        String usual = api.done("MemberCards/GenerateCard", "{\"memberId\":62}").getString("cardNumber");
        String longer = api.done("MemberCards/GenerateCard", "{\"memberId\":62,\"cardLength\":16}")
                .getString("cardNumber");
        assertThat(List.of(usual, longer)).allMatch(number -> number.matches("[1-9][0-9]+"));
        assertThat(usual).hasSize(10);
        assertThat(longer).hasSize(16);
        assertThat(row(longer).getInt("memberId")).isEqualTo(62);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AssignCard | {'memberId':999,'cardNumber':'12345'} | MemberNotFound",
                "AssignCard | {'memberId':60,'cardNumber':'1'} | InvalidCardNumber",
                "AssignCard | {'memberId':60,'cardNumber':'LETTERS'} | InvalidCardNumber",
                "AssignCard | {'memberId':60,'cardNumber':'12 345'} | InvalidCardNumber",
                "AssignCard | {'memberId':61,'cardNumber':'7000000060'} | CardAlreadyAssigned",
                "AssignCard | {'memberId':60,'cardNumber':'7000000060'} | CardAlreadyAssigned",
                "DetachCard | {'memberId':999,'cardNumber':'7000000060'} | MemberNotFound",
                "DetachCard | {'memberId':61,'cardNumber':'7000000060'} | CardAssignmentNotFound",
                "DetachCard | {'memberId':63,'cardNumber':'7000000060'} | CardAssignmentNotFound",
                "GenerateCard | {'memberId':999} | MemberNotFound",
                "GenerateCard | {'memberId':60,'cardLength':3} | InvalidCardLength",
                "GenerateCard | {'memberId':60,'cardLength':21} | InvalidCardLength",
            })
    void refuses(String command, String body, String code) {
        assertThat(api.codes("MemberCards/" + command, body.replace('\'', '"'))).containsExactly(code);
    }
}
