package io.github.perfectgym4j.sandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.sandbox.Sandbox;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The life of the sandbox, and of the configuration that it announces, from the first test of a class to the last. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SandboxExtensionTest {

    private static final Config CONFIG = ConfigProvider.getConfig();

    /** Before the field with the sandbox and after it: Config has nothing of it then. */
    @RegisterExtension
    @Order(1)
    static final ConfigIsEmpty OUTSIDE = new ConfigIsEmpty();

    @RegisterExtension
    @Order(2)
    static final SandboxExtension gym = new SandboxExtension();

    private static Sandbox first;

    @BeforeAll
    static void runsBeforeTheFirstTest() {
        first = gym.sandbox();
        assertThat(first.url().getHost()).isEqualTo("localhost");
    }

    @Test
    @Order(1)
    void everyConfigurationFindsTheSandbox() {
        String key = "perfectgym.url";
        String before = System.setProperty(key, "https://real.example.com/Api");
        try {
            assertThat(CONFIG.getValue(key, String.class))
                    .isEqualTo(gym.sandbox().url().toString());
        } finally {
            if (before == null) {
                System.clearProperty(key);
            } else {
                System.setProperty(key, before);
            }
        }
        assertThat(gym.sandbox().configuration())
                .allSatisfy((name, value) ->
                        assertThat(CONFIG.getValue(name, String.class)).isEqualTo(value));
        gym.sandbox().switches().delay(Duration.ofMillis(1));
    }

    @Test
    @Order(2)
    void theNextTestBeginsWithAResetSandbox(Sandbox sandbox) {
        assertThat(sandbox).isSameAs(first);
        assertThat(sandbox.switches().delay()).isZero();
    }

    @Nested
    class InnerClass {

        @Test
        void sharesTheSandboxOfTheOuterOne(Sandbox sandbox) {
            assertThat(sandbox).isSameAs(first).isSameAs(gym.sandbox());
        }
    }

    @AfterAll
    static void runsUntilTheLastTestIsOver() {
        assertThat(CONFIG.getOptionalValue("perfectgym.url", String.class))
                .contains(first.url().toString());
    }
}
