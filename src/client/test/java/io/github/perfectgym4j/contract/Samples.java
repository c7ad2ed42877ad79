package io.github.perfectgym4j.contract;

import io.github.perfectgym4j.client.config.Secret;
import io.github.perfectgym4j.client.json.TextValue;
import jakarta.json.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Values of all types that requests are made of. */
final class Samples {

    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-11-21T08:00:00+01:00");

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(String.class, "1234"),
            Map.entry(Secret.class, Secret.of("x")),
            Map.entry(UUID.class, new UUID(1, 2)),
            Map.entry(LocalDate.class, MOMENT.toLocalDate()),
            Map.entry(LocalTime.class, MOMENT.toLocalTime()),
            Map.entry(LocalDateTime.class, MOMENT.toLocalDateTime()),
            Map.entry(OffsetDateTime.class, MOMENT),
            Map.entry(Instant.class, MOMENT.toInstant()),
            Map.entry(YearMonth.class, YearMonth.from(MOMENT)),
            Map.entry(Duration.class, Duration.ofHours(1)),
            Map.entry(JsonValue.class, JsonValue.TRUE));

    private Samples() {}

    /** Whether there is a value of a plain type. */
    static boolean isPlain(Type type) {
        return VALUES.containsKey(type);
    }

    /** A value of a type: of a list one with one element, of a record one whose components are all there. */
    static Object of(Type type) {
        if (type instanceof ParameterizedType list) {
            return List.of(of(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (VALUES.containsKey(plain)) {
            return VALUES.get(plain);
        }
        return TextValue.class.isAssignableFrom(plain) ? text(plain) : create(plain, components(plain));
    }

    /** Values for all components of a record. */
    static Object[] components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(component -> of(component.getGenericType()))
                .toArray();
    }

    /** A record of the given components; what its constructor throws comes out. */
    static Object create(Class<?> record, Object[] components) {
        Class<?>[] types = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(components);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object text(Class<?> type) {
        // A date-time is a text as well, and takes no other.
        for (String text : List.of("x", MOMENT.toString())) {
            try {
                return type.getConstructor(String.class).newInstance(text);
            } catch (InvocationTargetException e) {
                continue;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("no sample of " + type);
    }
}
