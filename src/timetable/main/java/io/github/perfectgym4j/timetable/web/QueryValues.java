package io.github.perfectgym4j.timetable.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads days and numbers out of queries and forms; a field left empty is a missing one. What cannot be read is answered with a message that
 * names the parameter.
 */
@Provider
public class QueryValues implements ParamConverterProvider {

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            LocalDate.class, new Kind(LocalDate::parse, "a day such as 2026-11-16"),
            Long.class, new Kind(Long::valueOf, "a whole number"),
            Integer.class, new Kind(Integer::valueOf, "a whole number"));

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Kind kind = KINDS.get(type);
        return kind == null ? null : new Converter<>(type, kind, name(annotations));
    }

    private static String name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .map(QueryValues::name)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("the value");
    }

    private static Optional<String> name(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return Optional.of(query.value());
        }
        return annotation instanceof FormParam form ? Optional.of(form.value()) : Optional.empty();
    }

    /** How a type is read, and what people call it. */
    private record Kind(Function<String, Object> reader, String description) {}

    private record Converter<T>(Class<T> type, Kind kind, String name) implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            if (value == null || value.isEmpty()) {
                return null;
            }
            try {
                return type.cast(kind.reader().apply(value));
            } catch (NumberFormatException | DateTimeException e) {
                throw new BadRequestException(name + " must be " + kind.description(), e);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
