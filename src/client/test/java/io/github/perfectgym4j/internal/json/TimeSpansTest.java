package io.github.perfectgym4j.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times of day and durations in the three spellings of the wire. */
class TimeSpansTest {

    @ParameterizedTest
    @CsvSource({
        "PT8H30M, 08:30",
        "08:30:00, 08:30",
        "08:30, 08:30",
        "8:30, 08:30",
        "23:59:59, 23:59:59",
        "06:00:00.0000001, 06:00:00.0000001",
        "PT0S, 00:00",
        "00:00:00, 00:00",
        "PT24H, 00:00",
        "P1D, 00:00",
        "24:00, 00:00",
        "1.00:00:00, 00:00"
    })
    void timesOfDay(String text, LocalTime time) {
        assertThat(TimeSpans.timeOfDay(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00:01", "25:00", "PT-1H", "8", "08:3", "08-30", "x", "PT"})
    void whatIsNoTimeOfDay(String text) {
        assertThatThrownBy(() -> TimeSpans.timeOfDay(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PT1H30M, 5400",
        "01:30:00, 5400",
        "01:30, 5400",
        "36:00:00, 129600",
        "1.12:00:00, 129600",
        "00:00:45, 45"
    })
    void durations(String text, long seconds) {
        assertThat(TimeSpans.duration(text)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void aFractionHasAnyNumberOfDigits() {
        assertThat(TimeSpans.duration("00:00:01.5")).isEqualTo(Duration.ofMillis(1500));
        assertThat(TimeSpans.duration("00:00:01.500000000")).isEqualTo(Duration.ofMillis(1500));
    }
}
