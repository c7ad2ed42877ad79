package io.github.perfectgym4j.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.v1.classes.BookPersonalTraining;
import io.github.perfectgym4j.v1.common.Sex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestBodiesTest {

    /** A body with everything that bodies have. */
    public record Body(
            Sex sex,
            LocalDate date,
            LocalDateTime time,
            BigDecimal amount,
            Long id,
            Boolean flag,
            List<Long> ids,
            Body in) {}

    private static String written(Object body) {
        return RequestBodies.written(body);
    }

    @Test
    void q19AndQ20DateTimesAreLocalWithSecondsAndWithoutAFraction() {
        LocalDateTime start = LocalDateTime.of(2026, 11, 21, 6, 0);
        assertThat(written(BookPersonalTraining.of("Reservation", start, start.plusNanos(5_000_000), 1, 1677)))
                .contains("\"startDate\":\"2026-11-21T06:00:00\"")
                .contains("\"endDate\":\"2026-11-21T06:00:00\"");
    }

    @Test
    void whatIsNotThereIsLeftOut() {
        assertThat(written(new Body(null, null, null, null, null, null, null, null)))
                .isEqualTo("{}");
    }

    @Test
    void everyKindOfValue() {
        assertThat(written(new Body(
                        new Sex("Diverse"),
                        LocalDate.of(2026, 11, 21),
                        null,
                        new BigDecimal("12.50"),
                        7L,
                        true,
                        List.of(1L, 2L),
                        new Body(Sex.FEMALE, null, null, null, null, null, null, null))))
                .isEqualTo("{\"amount\":12.50,\"date\":\"2026-11-21\",\"flag\":true,\"id\":7,\"ids\":[1,2],"
                        + "\"in\":{\"sex\":\"Female\"},\"sex\":\"Diverse\"}");
    }
}
