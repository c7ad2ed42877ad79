package io.github.perfectgym4j.timetable.gym;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConfiguredApiTest {

    private final ConfiguredApi api = new ConfiguredApi();

    @Test
    void aWrongVersionStopsTheApplicationWhenItStarts() {
        api.configured = "v3";
        assertThatThrownBy(() -> api.check(new Object())).hasMessageStartingWith("perfectgym.api must be v1 or v2.2");
    }

    @Test
    void aKnownVersionDoesNot() {
        api.configured = "v2.2";
        assertThatCode(() -> api.check(new Object())).doesNotThrowAnyException();
    }
}
