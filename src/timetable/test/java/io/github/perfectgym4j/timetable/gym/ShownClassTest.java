package io.github.perfectgym4j.timetable.gym;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfectgym4j.timetable.gym.ShownClass.Place;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownClassTest {

    private static final LocalDateTime SEVEN = LocalDateTime.of(2026, 11, 16, 7, 0);

    @ParameterizedTest
    @CsvSource({"0, 10, false", "9, 10, false", "10, 10, true", "11, 10, true", "0, 0, true"})
    void isFullWhenAllPlacesAreTaken(int taken, Integer limit, boolean full) {
        assertThat(shown(taken, limit, null).isFull()).isEqualTo(full);
    }

    @Test
    void isNeverFullWithoutLimit() {
        assertThat(shown(1000, null, null).isFull()).isFalse();
    }

    @Test
    void theFirstColorOfSixDigitsIsTaken() {
        assertThat(ShownClass.colorOf(null, "red", "#16A085", "#000000")).isEqualTo("#16A085");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#16A", "#16A085;", "url(http://example.com/)"})
    void leavesOutWhatIsNoColor(String color) {
        assertThat(ShownClass.colorOf(color)).isNull();
    }

    @Test
    void namesArePutTogetherOfWhatThereIs() {
        assertThat(ShownClass.nameOf("Agatha", "Strickland")).isEqualTo("Agatha Strickland");
        assertThat(ShownClass.nameOf(null, "Strickland")).isEqualTo("Strickland");
        assertThat(ShownClass.nameOf(null, " ")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-16T07:59:59, false", "2026-11-16T08:00:00, true"})
    void isOverFromItsEndOn(LocalDateTime now, boolean over) {
        assertThat(shown(0, null, SEVEN.plusHours(1)).isOver(now)).isEqualTo(over);
    }

    @Test
    void withoutEndIsOverFromItsStartOn() {
        assertThat(shown(0, null, null).isOver(SEVEN.minusSeconds(1))).isFalse();
        assertThat(shown(0, null, null).isOver(SEVEN)).isTrue();
    }

    private static ShownClass shown(int taken, Integer limit, LocalDateTime end) {
        return new ShownClass(7, null, null, null, null, null, null, SEVEN, end, taken, limit, false, Place.NONE);
    }
}
