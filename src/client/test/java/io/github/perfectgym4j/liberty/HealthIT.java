package io.github.perfectgym4j.liberty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

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

    @Test
    void downWithAWrongConfiguration() throws Exception {
        ChangeableConfig.VALUES.put("perfectgym.password", "");
        JsonObject check = readiness();
        assertThat(check.getString("status")).isEqualTo("DOWN");
        assertThat(check.getJsonObject("data").getString("reason")).contains("perfectgym.password is missing");
    }
}
