package io.github.perfectgym4j.client.json;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Objects;

/** Sends a {@link TextValue} in a query as its text. Without it, it would be sent by {@link Record#toString()}. */
public class TextValues implements ParamConverterProvider {

    private static final ParamConverter<TextValue> CONVERTER = new ParamConverter<>() {

        @Override
        public TextValue fromString(String value) {
            throw new UnsupportedOperationException("query parameters are only sent");
        }

        @Override
        public String toString(TextValue value) {
            return Objects.requireNonNull(value, "value").value();
        }
    };

    /** For the runtime, which creates one for each interface. */
    public TextValues() {}

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return TextValue.class.isAssignableFrom(type) ? (ParamConverter<T>) CONVERTER : null;
    }
}
