package io.github.perfectgym4j.v1.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.client.SandboxTest;
import java.time.LocalDateTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Arguments that cannot be right are refused before the network. */
class BadInputTest extends SandboxTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 21, 12, 0);

    private ClassesClient classes;

    @BeforeEach
    void client() {
        classes = gym().client(ClassesClient.class);
    }

    @AfterEach
    void nothingWasSent() {
        assertThat(switches().counts().requests()).isEmpty();
    }

    private static void refused(ThrowingCallable call, String operation, String complaint) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(operation + ": " + complaint);
    }

    @Test
    void negativeIds() {
        refused(() -> classes.userClass(-1, 40), "GET Classes/UserClass", "classId must not be negative");
        refused(() -> classes.userClass(1, -40), "GET Classes/UserClass", "userId must not be negative");
    }

    @Test
    void ratingsOutOfRange() {
        refused(() -> classes.rateClass(1, 40, 0), "POST Classes/RateClass", "rating must be at least 1 and at most 5");
        refused(
                () -> classes.rateInstructor(1, 40, 6),
                "POST Classes/RateInstructor",
                "rating must be at least 1 and at most 5");
    }

    @Test
    void timeframes() {
        refused(() -> classes.inTimeframe(2, null, NOON, 1), "GET Classes/Classes", "startDate is required");
        refused(() -> classes.inTimeframe(2, NOON, null, 1), "GET Classes/Classes", "endDate is required");
        refused(
                () -> classes.inTimeframe(2, NOON, NOON.minusSeconds(1), 1),
                "GET Classes/Classes",
                "endDate must not be before startDate");
        refused(() -> classes.inTimeframe(2, NOON, NOON, 0), "GET Classes/Classes", "page must be at least 1");
        refused(() -> classes.changedSince(2, -1), "GET Classes/Classes", "timestamp must be at least 0");
    }

    @Test
    void bodies() {
        refused(() -> classes.setUserPresence(null), "POST Classes/UserPresence", "presence is required");
        assertThatThrownBy(() -> BookPersonalTraining.of(null, NOON, NOON, 1, 1))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("title");
    }

    @Test
    void members() {
        assertThatThrownBy(() -> gym().members().signIn(" ", "password"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("email");
    }
}
