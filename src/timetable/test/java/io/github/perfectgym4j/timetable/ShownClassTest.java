package io.github.perfectgym4j.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.v1.classes.FitnessClass;
import jakarta.json.bind.JsonbBuilder;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownClassTest {

    private static final LocalDateTime SEVEN = LocalDateTime.of(2026, 11, 16, 7, 0);

    @ParameterizedTest
    @CsvSource({"0, 10, false", "9, 10, false", "10, 10, true", "11, 10, true", ", 10, false", "0, 0, true"})
    void isFullWhenAllPlacesAreTaken(Integer taken, Integer limit, boolean full) {
        assertThat(ShownClass.of(source(taken, limit, null)).full()).isEqualTo(full);
    }

    @Test
    void isNeverFullWithoutLimit() {
        assertThat(ShownClass.of(source(1000, null, null)).full()).isFalse();
    }

    @Test
    void takesColorsOfSixDigits() {
        assertThat(ShownClass.of(source(0, 1, "#16A085")).color()).isEqualTo("#16A085");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#16A", "#16A085;", "url(http://example.com/)"})
    void leavesOutWhatIsNoColor(String color) {
        assertThat(ShownClass.of(source(0, 1, color)).color()).isNull();
    }

    @Test
    void livesWithAllThatTheServerMayLeaveOut() {
        assertThat(ShownClass.of(source(null, null, null)))
                .isEqualTo(new ShownClass(7, null, null, null, null, SEVEN, null, 0, null, false));
    }

    @Test
    void isPlainJson() {
        ShownClass shown = new ShownClass(
                7, "<script>alert(1)</script>", "Anna", "Studio", "#16A085", SEVEN, SEVEN.plusHours(1), 3, null, false);
        assertThat(JsonbBuilder.create().toJson(shown))
                .isEqualTo("{\"color\":\"#16A085\",\"end\":\"2026-11-16T08:00:00\",\"full\":false,\"id\":7,"
                        + "\"instructor\":\"Anna\",\"name\":\"<script>alert(1)</script>\",\"room\":\"Studio\","
                        + "\"start\":\"2026-11-16T07:00:00\",\"taken\":3}");
    }

    private static FitnessClass source(Integer taken, Integer limit, String color) {
        return new FitnessClass(7L, null, null, null, null, null, SEVEN, null, taken, limit, null, null, color, null);
    }
}
