package io.github.perfectgym4j.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryValuesTest {

    @Test
    void readsDaysAndKeys() {
        assertThat(converter("from").fromString("2026-11-16")).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(converter("clubId").fromString("2")).isEqualTo(2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2026-13-01", "2026-02-30", "16.11.2026", "2026-11-16T07:00:00"})
    void namesTheParameterThatIsNoDay(String value) {
        assertThatThrownBy(() -> converter("from").fromString(value))
                .isInstanceOf(BadRequestException.class)
                .hasMessage("from must be a day such as 2026-11-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two", "2.0", "99999999999999999999"})
    void namesTheParameterThatIsNoKey(String value) {
        assertThatThrownBy(() -> converter("clubId").fromString(value))
                .isInstanceOf(BadRequestException.class)
                .hasMessage("clubId must be a whole number");
    }

    @Test
    void leavesOtherTypesAlone() {
        assertThat(new QueryValues().getConverter(String.class, String.class, new Annotation[0]))
                .isNull();
    }

    private static ParamConverter<?> converter(String name) {
        Parameter parameter = Arrays.stream(ClassesResource.class.getMethods())
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return new QueryValues().getConverter(parameter.getType(), parameter.getType(), parameter.getAnnotations());
    }
}
