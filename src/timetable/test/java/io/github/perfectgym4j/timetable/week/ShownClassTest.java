package io.github.perfectgym4j.timetable.week;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.timetable.week.ShownClass.Place;
import io.github.perfectgym4j.v1.classes.FitnessClass;
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
        assertThat(ShownClass.of(source(taken, limit, null)).isFull()).isEqualTo(full);
    }

    @Test
    void isNeverFullWithoutLimit() {
        assertThat(ShownClass.of(source(1000, null, null)).isFull()).isFalse();
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
                .isEqualTo(
                        new ShownClass(7, null, null, null, null, null, null, SEVEN, null, 0, null, false, Place.NONE));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-16T07:59:59, false", "2026-11-16T08:00:00, true"})
    void isOverFromItsEndOn(LocalDateTime now, boolean over) {
        assertThat(ended(SEVEN.plusHours(1)).isOver(now)).isEqualTo(over);
    }

    @Test
    void withoutEndIsOverFromItsStartOn() {
        assertThat(ended(null).isOver(SEVEN.minusSeconds(1))).isFalse();
        assertThat(ended(null).isOver(SEVEN)).isTrue();
    }

    private static ShownClass ended(LocalDateTime end) {
        return ShownClass.of(
                new FitnessClass(7L, null, null, null, null, null, SEVEN, end, 0, null, null, null, null, null));
    }

    private static FitnessClass source(Integer taken, Integer limit, String color) {
        return new FitnessClass(7L, null, null, null, null, null, SEVEN, null, taken, limit, null, null, color, null);
    }
}
