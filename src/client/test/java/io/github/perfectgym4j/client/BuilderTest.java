package io.github.perfectgym4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.auth.Proof;
import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.error.ConfigurationException;
import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.event.TokenEvents;
import io.github.perfectgym4j.v1.classes.ClassesClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A client of a Java SE program: who is told, and who is calling. */
class BuilderTest extends SandboxTest {

    private final List<String> told = new CopyOnWriteArrayList<>();

    private TokenEvents tokenListener(String name) {
        return new TokenEvents() {

            @Override
            public void signedIn(Duration took, Duration life) {
                told.add(name + " signed in");
            }

            @Override
            public void signInFailed(PerfectGymException failure, Duration wait) {
                told.add(name + " failed");
            }

            @Override
            public void rejected(boolean replaced) {
                told.add(name + " rejected");
            }
        };
    }

    @Test
    void listenersAreTold() {
        try (PerfectGym gym = builder()
                .callEvents((operation, failure, took) -> told.add("first " + operation))
                .callEvents((operation, failure, took) -> told.add("second " + operation))
                .tokenEvents(tokenListener("first"))
                .tokenEvents(tokenListener("second"))
                .build()) {
            gym.client(ClassesClient.class).userClass(1677, 40);
        }
        assertThat(told)
                .containsExactly(
                        "first signed in",
                        "second signed in",
                        "first GET Classes/UserClass",
                        "second GET Classes/UserClass");
    }

    @Test
    void theProgramsOwnAuthenticationIsUsedInPlaceOfTheLogin() {
        try (PerfectGym own = builder()
                .authentication(() -> Proof.bearer(Secret.of("of nobody")))
                .build()) {
            ClassesClient classes = own.client(ClassesClient.class);
            assertThatThrownBy(() -> classes.userClass(1677, 40)).isInstanceOf(CredentialsRefusedException.class);
            assertThat(own.tokenStatus()).isEmpty();
        }
        assertThat(signIns()).isZero();
    }

    @Test
    void withoutAnyCredentialsNothingIsBuilt() {
        PerfectGymBuilder nobody = PerfectGym.builder().url(url());
        assertThatThrownBy(nobody::build)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("perfectgym.username and perfectgym.password are missing");
    }
}
