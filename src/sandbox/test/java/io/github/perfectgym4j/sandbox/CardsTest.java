package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardsTest extends SandboxTest {

    private Api employee;

    @BeforeEach
    void signIn() {
        employee = Api.employee(sandbox);
    }

    private static String card(String number) {
        return "{\"cardNumber\":\"" + number + "\"}";
    }

    private List<JsonObject> cards(long id) {
        return Api.elements(employee.get("Users/MembershipCards?userId=" + id));
    }

    @Test
    void handsOutAndTakesAway() {
        JsonObject holder = Api.element(employee.post("Users/MembershipCard?userId=70", card("C-1")));
        assertThat(holder.getString("cardNumber")).isEqualTo("C-1");
        assertThat(Api.element(employee.get("Users/Search?cardNumber=c-1")).getInt("id"))
                .isEqualTo(70);
        assertThat(Api.refusals(employee.post("Users/MembershipCard?userId=69", card("C-1"))))
                .containsExactly("InvalidPropertyValue/cardNumber");

        holder = Api.element(employee.post("Users/DetachMembershipCard?userId=70", card("C-1")));
        assertThat(holder.getString("cardNumber")).isEmpty();
        assertThat(holder.getJsonArray("cards")).isEmpty();
        assertThat(cards(70)).hasSize(1).allMatch(gone -> gone.getBoolean("isDeleted"));
        Api.element(employee.post("Users/MembershipCard?userId=69", card("C-1")));
    }

    @ParameterizedTest
    @CsvSource({
        "Users/MembershipCard, InvalidPropertyValue/userId",
        "Users/MembershipCard?userId=4711, InvalidPropertyId/userId",
        "Users/DetachMembershipCard?userId=4711, InvalidPropertyId/userId",
        "Users/DetachMembershipCard?userId=70, UserHasNoCardAssigned",
        "Users/DetachMembershipCard?userId=2, InvalidPropertyValue/cardNumber"
    })
    void refuses(String path, String refusal) {
        assertThat(Api.refusals(employee.post(path, card("C-2")))).containsExactly(refusal);
    }

    @Test
    void refusesMissingNumbersAndMembers() {
        assertThat(Api.refusals(employee.post("Users/MembershipCard?userId=70", "{}")))
                .containsExactly("InvalidPropertyValue/cardNumber");
        assertThat(Api.refusals(employee.post("Users/DetachMembershipCard?userId=70", "{}")))
                .containsExactly("InvalidPropertyValue/cardNumber");
        assertThat(Api.refusals(employee.get("Users/MembershipCards"))).containsExactly("InvalidPropertyValue/userId");
        assertThat(Api.refusals(employee.get("Users/MembershipCards?userId=4711")))
                .containsExactly("InvalidPropertyId/userId");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?carNumber=7000000060",
                "?cardNumber=7000000060",
                "?carNumber=7000000060&cardNumber=7000000060"
            })
    void q34blocksAndUnblocks(String query) {
        Api anna = Api.anna(sandbox);
        JsonObject blocked = Api.element(anna.put("Users/Card/Block" + query));
        assertThat(blocked.getBoolean("cardIsBlocked")).isTrue();
        assertThat(blocked.getJsonArray("cards").getJsonObject(0).getBoolean("isBlocked"))
                .isTrue();
        assertThat(cards(60)).allMatch(card -> card.getBoolean("isBlocked"));
        assertThat(Api.refusals(anna.put("Users/Card/Block" + query))).containsExactly("CanNotBlockCard");
        assertThat(Api.element(anna.put("Users/Card/Unblock" + query)).getBoolean("cardIsBlocked"))
                .isFalse();
        assertThat(Api.refusals(anna.put("Users/Card/Unblock" + query))).containsExactly("CanNotBlockCard");
    }

    @Test
    void blocksNoTemporaryCardAndNoneThatIsNotThere() {
        Api ben = Api.signedIn(sandbox, "ben@example.com", "ben-password");
        assertThat(Api.refusals(ben.put("Users/Card/Block"))).containsExactly("CanNotBlockCard");
        assertThat(Api.refusals(ben.put("Users/Card/Block?cardNumber=7000000060")))
                .containsExactly("InvalidPropertyValue/cardNumber");
        Api without = Api.member(sandbox, 70);
        assertThat(Api.refusals(without.put("Users/Card/Block"))).containsExactly("UserHasNoCardAssigned");
        assertThat(Api.refusals(without.put("Users/Card/Unblock"))).containsExactly("UserHasNoCardAssigned");
        assertThat(Api.element(Api.member(sandbox, 40).put("Users/Card/Unblock"))
                        .getBoolean("cardIsBlocked"))
                .isFalse();
    }
}
