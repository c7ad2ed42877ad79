package io.github.perfectgym4j.v2.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three forms of date-times. */
class ApiDateTimeTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T18:00:00+01:00, 2026-11-21T17:00:00Z",
        "2026-11-21T17:00:00Z, 2026-11-21T17:00:00Z",
        "2026-11-21T18:00:00, 2026-11-21T17:00:00Z",
        "2026-11-21T18:00:00.250+01:00, 2026-11-21T17:00:00.250Z",
        "2026-11-21, 2026-11-20T23:00:00Z",
        "2026-07-21T18:00:00, 2026-07-21T16:00:00Z",
        "2026-11-21T18:00:00-03:30, 2026-11-21T21:30:00Z",
        "2026-11-21T18:00+01:00, 2026-11-21T17:00:00Z",
        "2026-11-21T18:00:00+01:00:30, 2026-11-21T16:59:30Z",
        "' 2026-11-21T17:00:00Z ', 2026-11-21T17:00:00Z",
    })
    void anOffsetCountsAndTheClubsZoneOnlyWithoutOne(String text, Instant moment) {
        assertThat(new ApiDateTime(text).instant(WARSAW)).isEqualTo(moment);
    }

    @Test
    void theClubsClocksShowTheSameMoment() {
        assertThat(new ApiDateTime("2026-11-21T18:00:00+01:00").in(SYDNEY))
                .isEqualTo(ZonedDateTime.of(2026, 11, 22, 4, 0, 0, 0, SYDNEY));
        assertThat(new ApiDateTime("2026-11-21T18:00:00").in(SYDNEY))
                .isEqualTo(ZonedDateTime.of(2026, 11, 21, 18, 0, 0, 0, SYDNEY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-02-28T00:00:00", "1990-02-28T00:00:00Z", "1990-02-28T00:00:00+02:00", "1990-02-28"})
    void aBirthdayIsTheDayThatIsWritten(String text) {
        assertThat(new ApiDateTime(text).date()).isEqualTo(LocalDate.of(1990, 2, 28));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21T18:00:00+01:00", "2026-11-21T17:00:00Z", "2026-11-21T18:00:00"})
    void itKeepsWhatCame(String text) {
        assertThat(new ApiDateTime(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-13-01",
                "2026-11-21T25:00:00Z",
                "2026-11-21T18:00:00+19:00",
                "2026-11-21T18:00:00+0100",
                "2026-11-21T18:00:00x",
                "2026-02-30T18:00:00",
                "21.11.2026",
                "1732208400",
                ""
            })
    void anythingElseIsNone(String text) {
        assertThatThrownBy(() -> new ApiDateTime(text)).isInstanceOf(DateTimeException.class);
    }
}
