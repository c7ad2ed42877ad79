package io.github.perfectgym4j.liberty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readiness as MicroProfile Health shows it. */
@ExtendWith(ArquillianExtension.class)
class HealthIT {

    @Deployment
    static WebArchive application() {
        return TestWar.named("health-check");
    }

    @Inject
    @RestClient
    ClassesClient classes;

    private SandboxSwitches switches;

    @BeforeEach
    void reset() {
        switches = new SandboxSwitches(ConfigProvider.getConfig().getValue("test.sandbox", URI.class));
        switches.reset();
        ChangeableConfig.VALUES.clear();
        Beans.restart();
    }

    @AfterEach
    void leaveNothingBehind() {
        switches.reset();
        ChangeableConfig.VALUES.clear();
    }

    private static JsonObject readiness() throws Exception {
        URI ready =
                ConfigProvider.getConfig().getValue("test.sandbox", URI.class).resolve("/health/ready");
        String body = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(ready).build(), BodyHandlers.ofString())
                .body();
        assertThat(body).doesNotContain("api-password").doesNotContain("wrong password");
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                    .filter(check -> check.getString("name").equals("perfectgym"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void upBeforeTheFirstCallAndWithoutARequest() throws Exception {
        assertThat(readiness().getString("status")).isEqualTo("UP");
        assertThat(switches.signIns()).isZero();
    }

    @Test
    void upWithAToken() throws Exception {
        classes.userClass(1677, 40);
        JsonObject check = readiness();
        assertThat(check.getString("status")).isEqualTo("UP");
        assertThat(check.getJsonObject("data")).containsKeys("host", "tokenIssuedAt", "tokenExpiresAt");
        assertThat(switches.signIns()).isEqualTo(1);
    }

    @Test
    void downAfterRefusedCredentials() throws Exception {
        ChangeableConfig.VALUES.put("perfectgym.password", "wrong password");
        assertThat(catchThrowable(() -> classes.userClass(1677, 40))).isNotNull();
        JsonObject check = readiness();
        assertThat(check.getString("status")).isEqualTo("DOWN");
        assertThat(check.getJsonObject("data").getString("reason")).contains("refused the sign-in");
        assertThat(check.getJsonObject("data").getInt("nextSignInAfterSeconds")).isBetween(1, 60);
        assertThat(switches.signIns()).isEqualTo(1);
    }

    private static void byApiClient(String id, String secret) {
        ChangeableConfig.VALUES.putAll(Map.of(
                "perfectgym.username",
                "",
                "perfectgym.password",
                "",
                "perfectgym.client-id",
                id,
                "perfectgym.client-secret",
                secret));
    }

    @Test
    void downWithoutCredentialsBeforeAndAfterTheFirstCall() throws Exception {
        byApiClient("", "");
        for (int i = 0; i < 2; i++) {
            JsonObject check = readiness();
            assertThat(check.getString("status")).isEqualTo("DOWN");
            assertThat(check.getJsonObject("data").getString("reason"))
                    .contains("perfectgym.username and perfectgym.password are missing");
            assertThat(catchThrowable(() -> classes.userClass(1677, 40))).isInstanceOf(ConfigurationException.class);
        }
        assertThat(switches.signIns()).isZero();
    }

    @Test
    void downAfterARejectedApiClient() throws Exception {
        byApiClient("sandbox-client", "wrong password");
        assertThat(readiness().getString("status")).as("nobody knows yet").isEqualTo("UP");
        for (int i = 0; i < 3; i++) {
            assertThat(catchThrowable(() -> classes.userClass(1677, 40)))
                    .isInstanceOf(CredentialsRefusedException.class);
            JsonObject check = readiness();
            assertThat(check.getString("status")).isEqualTo("DOWN");
            assertThat(check.getJsonObject("data").getString("reason"))
                    .isEqualTo("PerfectGym rejected perfectgym.client-id and perfectgym.client-secret (HTTP 401)");
        }
    }

    @Test
    void upAgainAfterTheFirstSuccessOfAnApiClient() throws Exception {
        byApiClient("sandbox-client", "sandbox-secret");
        switches.set("{\"faults\":[{\"path\":\"Classes/\",\"status\":401,\"times\":1}]}");
        assertThat(catchThrowable(() -> classes.userClass(1677, 40))).isInstanceOf(CredentialsRefusedException.class);
        assertThat(readiness().getString("status")).isEqualTo("DOWN");
        assertThat(classes.userClass(1677, 40).id()).isEqualTo(1677);
        assertThat(readiness().getString("status")).isEqualTo("UP");
    }

    @Test
    void downWithAReadTimeOutThatIsNone() throws Exception {
        for (String none : new String[] {"0", "-5", "0.5", "PT5S"}) {
            ChangeableConfig.VALUES.put("perfectgym/mp-rest/readTimeout", none);
            Beans.restart();
            assertReadTimeOutIsNone();
        }
    }

    private void assertReadTimeOutIsNone() throws Exception {
        JsonObject check = readiness();
        assertThat(check.getString("status")).isEqualTo("DOWN");
        assertThat(check.getJsonObject("data").getString("reason"))
                .isEqualTo("perfectgym/mp-rest/readTimeout must be a whole number, 1 or more");
        assertThat(catchThrowable(() -> classes.userClass(1677, 40))).isNotNull();
        assertThat(switches.signIns()).isZero();
    }

    @Test
    void downWithAWrongConfiguration() throws Exception {
        ChangeableConfig.VALUES.put("perfectgym.password", "");
        JsonObject check = readiness();
        assertThat(check.getString("status")).isEqualTo("DOWN");
        assertThat(check.getJsonObject("data").getString("reason")).contains("perfectgym.password is missing");
    }
}
