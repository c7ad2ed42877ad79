package io.github.perfectgym4j.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LocalDateTimesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T00:00, 2026-11-21T00:00:00",
        "2026-11-21T23:59:59, 2026-11-21T23:59:59",
        "2026-01-02T03:04:05.999999999, 2026-01-02T03:04:05",
        "0999-12-31T23:59, 0999-12-31T23:59:00",
        "+10000-01-01T00:00, +10000-01-01T00:00:00",
        "-0001-01-01T00:00, -0001-01-01T00:00:00"
    })
    void alwaysWithSecondsAndNeverWithMore(LocalDateTime value, String wire) {
        assertThat(LocalDateTimes.format(value)).isEqualTo(wire);
    }

    static Stream<LocalDateTime> everyMonthDayHourMinuteAndSecond() {
        LocalDateTime first = LocalDateTime.of(1000, 1, 1, 0, 0);
        return IntStream.range(0, 400).mapToObj(i -> first.plusYears(22L * i)
                .plusDays(i)
                .plusHours(i)
                .plusMinutes(i)
                .plusSeconds(i));
    }

    @ParameterizedTest
    @MethodSource("everyMonthDayHourMinuteAndSecond")
    void asAFormatterWouldHaveIt(LocalDateTime value) {
        assertThat(LocalDateTimes.format(value))
                .isEqualTo(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT)
                        .format(value));
    }
}
