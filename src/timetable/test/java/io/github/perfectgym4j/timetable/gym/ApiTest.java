package io.github.perfectgym4j.timetable.gym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {

    @Test
    void isChosenByItsName() {
        assertThat(Api.of("v1")).isEqualTo(Api.V1);
        assertThat(Api.of(" v2.2 ")).isEqualTo(Api.V2_2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "V1", "v2", "2.2", "v3"})
    void anotherOneIsRefusedInOneSentence(String value) {
        assertThatThrownBy(() -> Api.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("perfectgym.api must be v1 or v2.2, not \"" + value + "\"");
    }
}
