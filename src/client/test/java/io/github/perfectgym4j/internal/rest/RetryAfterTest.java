package io.github.perfectgym4j.internal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "17, PT17S",
        "' 0 ', PT0S",
        "99999999999, PT24H",
        "'Sat, 21 Nov 2026 06:01:00 GMT', PT1M",
        "'Sat, 21 Nov 2026 05:00:00 GMT', PT0S",
        "'Sat, 21 Nov 2099 05:00:00 GMT', PT24H"
    })
    void secondsAndDates(String value, Duration expected) {
        assertThat(RetryAfter.parse(value, null, NOW)).isEqualTo(expected);
    }

    @Test
    void aDateIsCountedFromTheServersOwnClock() {
        assertThat(RetryAfter.parse("Sat, 21 Nov 2026 09:01:00 GMT", "Sat, 21 Nov 2026 09:00:00 GMT", NOW))
                .isEqualTo(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "soon", "-5", "1.5", "2026-11-21T06:01:00Z"})
    void everythingElseIsNothing(String value) {
        assertThat(RetryAfter.parse(value, null, NOW)).isNull();
    }
}
