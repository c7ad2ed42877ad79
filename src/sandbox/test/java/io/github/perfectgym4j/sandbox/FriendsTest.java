package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FriendsTest extends SandboxTest {

    private static final String PAIR = "?fullMemberUserId=2&friendUserId=3";

    private Api employee;

    @BeforeEach
    void signIn() {
        employee = Api.employee(sandbox);
    }

    private HttpResponse<String> call(String method, String path) {
        return method.equals("GET") ? employee.get(path) : employee.post(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void q42connectsByEitherMethod(String method) {
        assertThat(Api.element(call(method, "Users/VerifyFriendConnection" + PAIR))
                        .getInt("id"))
                .isEqualTo(2);
        assertThat(Api.elements(employee.get("Users/Friends?userId=2"))).isEmpty();

        assertThat(Api.element(call(method, "Users/ConnectFriend" + PAIR + "&dateFrom=2026-11-01"))
                        .getInt("id"))
                .isEqualTo(2);
        JsonObject friend = Api.element(employee.get("Users/Friends?userId=2"));
        assertThat(friend.getInt("userId")).isEqualTo(3);
        assertThat(friend.getString("dateFrom")).isEqualTo("2026-11-01T00:00:00");
        assertThat(friend.get("dateTo")).isEqualTo(JsonValue.NULL);
        assertThat(Api.element(employee.get("Users/FriendStatus?userId=3")).getInt("userId"))
                .isEqualTo(2);
        assertThat(Api.elements(employee.get("Users/FriendStatus?userId=2"))).isEmpty();
        assertThat(Api.refusals(call(method, "Users/VerifyFriendConnection" + PAIR)))
                .containsExactly("InvalidPropertyValue/friendUserId");
        assertThat(Api.refusals(call(method, "Users/ConnectFriend" + PAIR + "&dateFrom=2027-01-01")))
                .containsExactly("InvalidPropertyValue/friendUserId");
    }

    @Test
    void connectsAgainAfterTheEnd() {
        String path = "Users/ConnectFriend" + PAIR;
        Api.element(employee.get(path + "&dateFrom=2026-01-01&dateUntil=2026-02-01"));
        Api.element(employee.get("Users/VerifyFriendConnection" + PAIR));
        Api.element(employee.get(path + "&dateFrom=2026-02-01&dateUntil=2026-03-01"));
        assertThat(Api.elements(employee.get("Users/Friends?userId=2"))).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "?fullMemberUserId=4711&friendUserId=3, InvalidPropertyId/fullMemberUserId",
        "?fullMemberUserId=2&friendUserId=4711, InvalidPropertyId/friendUserId",
        "?fullMemberUserId=2&friendUserId=2, InvalidPropertyValue/friendUserId",
        "?fullMemberUserId=43&friendUserId=2, InvalidPropertyValue/fullMemberUserId",
        "?friendUserId=2, InvalidPropertyValue/fullMemberUserId",
        "?fullMemberUserId=2, InvalidPropertyValue/friendUserId"
    })
    void refusesFriendsWhoCannotBe(String query, String refusal) {
        assertThat(Api.refusals(employee.get("Users/VerifyFriendConnection" + query)))
                .containsExactly(refusal);
        assertThat(Api.refusals(employee.get("Users/ConnectFriend" + query + "&dateFrom=2026-11-01")))
                .containsExactly(refusal);
    }

    @Test
    void refusesWrongDates() {
        assertThat(Api.refusals(employee.get("Users/ConnectFriend" + PAIR)))
                .containsExactly("InvalidPropertyValue/dateFrom");
        assertThat(Api.refusals(
                        employee.get("Users/ConnectFriend" + PAIR + "&dateFrom=2026-11-01&dateUntil=2026-10-01")))
                .containsExactly("InvalidPropertyValue/dateUntil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Users/Friends", "Users/FriendStatus"})
    void refusesListsOfNobody(String path) {
        assertThat(Api.refusals(employee.get(path))).containsExactly("InvalidPropertyValue/userId");
        assertThat(Api.refusals(employee.get(path + "?userId=4711"))).containsExactly("InvalidPropertyId/userId");
    }
}
