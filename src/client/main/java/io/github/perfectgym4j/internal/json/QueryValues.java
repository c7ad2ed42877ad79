package io.github.perfectgym4j.internal.json;

import io.github.perfectgym4j.client.json.TextValue;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Function;

/**
 * Writes the values of a query where their own {@code toString} would be wrong: date-times ({@link LocalDateTimes}), decimal numbers digit by
 * digit (1000 might be {@code 1E+3}), and a {@link TextValue} as its text (and not as its record).
 *
 * <p>One provider for all of them, because RESTEasy copies the list of these providers for each parameter of each call.
 */
public class QueryValues implements ParamConverterProvider {

    private static final ParamConverter<LocalDateTime> DATE_TIMES = new Sent<>(LocalDateTimes::format);
    private static final ParamConverter<BigDecimal> NUMBERS = new Sent<>(BigDecimal::toPlainString);
    private static final ParamConverter<TextValue> TEXTS = new Sent<>(TextValue::value);

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        if (type == LocalDateTime.class) {
            return (ParamConverter<T>) DATE_TIMES;
        }
        if (type == BigDecimal.class) {
            return (ParamConverter<T>) NUMBERS;
        }
        return TextValue.class.isAssignableFrom(type) ? (ParamConverter<T>) TEXTS : null;
    }

    private record Sent<T>(Function<T, String> format) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            throw new UnsupportedOperationException("query parameters are only sent");
        }

        @Override
        public String toString(T value) {
            return format.apply(Objects.requireNonNull(value, "value"));
        }
    }
}
