package io.github.perfectgym4j.client.json;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Objects;

/** Sends a decimal number in a query digit by digit. Without it, 1000 might be sent as {@code 1E+3}. */
public class PlainNumbers implements ParamConverterProvider {

    private static final ParamConverter<BigDecimal> CONVERTER = new ParamConverter<>() {

        @Override
        public BigDecimal fromString(String value) {
            return new BigDecimal(Objects.requireNonNull(value, "value"));
        }

        @Override
        public String toString(BigDecimal value) {
            return Objects.requireNonNull(value, "value").toPlainString();
        }
    };

    /** For the runtime, which creates one for each interface. */
    public PlainNumbers() {}

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type == BigDecimal.class ? (ParamConverter<T>) CONVERTER : null;
    }
}
