package io.github.perfectgym4j.v1.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.PerfectGym;
import io.github.perfectgym4j.client.RecordingServer;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.error.ServerFailedException;
import io.github.perfectgym4j.v1.users.UsersClient;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Q42: headings and examples disagree about the HTTP method. */
class OtherMethodTest {

    private RecordingServer server;
    private PerfectGym gym;
    private UsersClient users;

    @BeforeEach
    void start() {
        server = RecordingServer.start();
        gym = server.client();
        users = gym.client(UsersClient.class);
    }

    @AfterEach
    void stop() {
        gym.close();
        server.close();
    }

    private List<String> sent() {
        return server.requests().stream().map(RecordingServer.Request::line).toList();
    }

    @Test
    void q42TheMethodOfTheHeadingIsEnough() {
        users.agreementTypes();
        assertThat(sent()).containsExactly("GET Users/AgreementType");
    }

    @Test
    void q42TheMethodOfTheExampleIsTriedOnceIfTheServerWantsIt() {
        server.answer(405, "").answer("{\"elements\":[{\"id\":2}]}");
        assertThat(users.agreementTypes()).hasSize(1);
        server.answer(405, "").answer("{\"elements\":[{\"productId\":10}]}");
        assertThat(users.productSummaries(40, 2)).hasSize(1);
        assertThat(sent())
                .containsExactly(
                        "GET Users/AgreementType",
                        "POST Users/AgreementType",
                        "GET Users/User/Product?clubId=2&userId=40",
                        "POST Users/User/Product?clubId=2&userId=40");
    }

    @Test
    void q42AndNotMoreThanOnce() {
        server.answer(405, "").answer(405, "");
        assertThatThrownBy(() -> users.verifyFriendConnection(1, 2))
                .isInstanceOf(PerfectGymException.class)
                .hasMessageStartingWith("GET Users/VerifyFriendConnection: ");
        assertThat(sent()).hasSize(2);
        users.friendsOfFullMember(1);
        assertThat(sent()).last().isEqualTo("GET Users/Friends?userId=1");
    }

    @Test
    void q42NotForOtherFailures() {
        server.answer(500, "");
        assertThatThrownBy(() -> users.agreementTypes()).isInstanceOf(ServerFailedException.class);
        assertThat(sent()).hasSize(1);
    }

    @Test
    void q42NotForOperationsThatTheDocumentationIsSureOf() {
        server.answer(405, "");
        assertThatThrownBy(() -> users.friendsOfFullMember(1)).isInstanceOf(PerfectGymException.class);
        assertThat(sent()).hasSize(1);
    }

    @Test
    void q42ATokenThatIsRefusedOnTheWayIsReplaced() {
        server.answer(405, "").answer(401, "").answer("{\"elements\":[{\"id\":2}]}");
        assertThat(users.agreementTypes()).hasSize(1);
        assertThat(server.requests())
                .extracting(RecordingServer.Request::method)
                .as("the method that the server wants is known by then")
                .containsExactly("GET", "POST", "POST");
    }
}
