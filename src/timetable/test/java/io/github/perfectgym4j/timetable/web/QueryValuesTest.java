package io.github.perfectgym4j.timetable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfectgym4j.timetable.member.ClassResource;
import io.github.perfectgym4j.timetable.week.WeekResource;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryValuesTest {

    @Test
    void readsDaysAndKeys() {
        assertThat(converter("day").fromString("2026-11-16")).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(converter("club").fromString("2")).isEqualTo(2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-13-01", "2026-02-30", "16.11.2026", "2026-11-16T07:00:00"})
    void namesTheParameterThatIsNoDay(String value) {
        assertThatThrownBy(() -> converter("day").fromString(value))
                .isInstanceOf(BadRequestException.class)
                .hasMessage("day must be a day such as 2026-11-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two", "2.0", "99999999999999999999"})
    void namesTheParameterThatIsNoKey(String value) {
        assertThatThrownBy(() -> converter("club").fromString(value))
                .isInstanceOf(BadRequestException.class)
                .hasMessage("club must be a whole number");
    }

    @Test
    void takesAnEmptyFieldOfAFormForAMissingOne() {
        assertThat(converter("seat").fromString("")).isNull();
        assertThat(converter("seat").fromString("7")).isEqualTo(7);
    }

    @Test
    void leavesOtherTypesAlone() {
        assertThat(new QueryValues().getConverter(String.class, String.class, new Annotation[0]))
                .isNull();
    }

    private static ParamConverter<?> converter(String name) {
        Parameter parameter = Stream.of(WeekResource.class, ClassResource.class)
                .flatMap(resource -> Arrays.stream(resource.getMethods()))
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(candidate -> candidate.getName().equals(name.equals("club") ? "clubId" : name))
                .findFirst()
                .orElseThrow();
        return new QueryValues().getConverter(parameter.getType(), parameter.getType(), parameter.getAnnotations());
    }
}
