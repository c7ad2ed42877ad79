package io.github.perfectgym4j.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.sandbox.v2.errors.Codes;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Refusals of version 2.2 that no data lead to: the switch for faults plays them. */
class Codes22Test extends SandboxTest {

    @Test
    void theSwitchRefusesEveryCommandWithEachOfItsCodes() {
        Api22 api = new Api22(sandbox);
        int played = 0;
        for (Contract22Command command : Contract22Command.all()) {
            String path = "v2.2/" + command.path().replaceAll("\\{\\w+}", "1");
            for (String code : Codes.of(command.path())) {
                sandbox.switches().fail(path).asBusinessError(code).once();
                HttpResponse<String> answer = Api.send(api.request(path)
                        .method(command.method().toUpperCase(Locale.ROOT), BodyPublishers.ofString("{}")));
                assertThat(answer.statusCode()).as(path).isEqualTo(499);
                JsonObject error =
                        Api.object(answer.body()).getJsonArray("errors").getJsonObject(0);
                assertThat(error.getString("code")).as(path).isEqualTo(code);
                played++;
            }
        }
        assertThat(played).isGreaterThan(700);
    }
}
