package io.github.perfectgym4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.sandbox.Sandbox;
import io.github.perfectgym4j.sandbox.junit.PerfectGymSandbox;
import io.github.perfectgym4j.sandbox.kit.SandboxConfigSource;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A client of a Java SE program that is described by MicroProfile Config. */
@PerfectGymSandbox
class ConfiguredBuilderTest {

    private static final LocalDateTime FROM = LocalDateTime.of(2015, 12, 1, 0, 0);

    @Test
    void addressAndUserAreThoseOfTheConfiguration(Sandbox sandbox) {
        try (PerfectGym gym = PerfectGym.builder().configured().build()) {
            gym.client(ClassesClient.class).inTimeframe(2, FROM, FROM.plusDays(1), 1);
        }
        assertThat(sandbox.received("oauth/authorize")).hasSize(1);
        assertThat(sandbox.received("Classes/Classes")).hasSize(1);
    }

    @Test
    void whatIsCalledAfterwardsCounts() {
        try (PerfectGym gym = PerfectGym.builder()
                .configured()
                .login("api-user", "wrong-password")
                .build()) {
            ClassesClient classes = gym.client(ClassesClient.class);
            assertThatThrownBy(() -> classes.inTimeframe(2, FROM, FROM.plusDays(1), 1))
                    .isInstanceOf(CredentialsRefusedException.class);
        }
    }

    @Test
    void aMissingValueIsNamed(Sandbox sandbox) {
        SandboxConfigSource.announce(Map.of("perfectgym.username", "api-user"));
        try {
            PerfectGymBuilder builder = PerfectGym.builder();
            assertThatThrownBy(builder::configured)
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("perfectgym.subdomain");
        } finally {
            SandboxConfigSource.announce(sandbox.configuration());
        }
    }
}
