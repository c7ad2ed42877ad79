package io.github.perfectgym4j.internal.json;

import io.github.perfectgym4j.client.json.TextValue;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The readers of all types met so far, for one {@link Envelope}. They are derived from the records once, when the first value of each comes. */
final class Readers {

    private final Envelope envelope;
    private final Map<Type, ValueReader> known = new ConcurrentHashMap<>(Scalars.READERS);

    /**
     * Creates readers, none of them derived yet.
     *
     * @param envelope what may stand within a record in the place of a list
     */
    Readers(Envelope envelope) {
        this.envelope = envelope;
        known.put(JsonValue.class, TreeReader.strict());
    }

    Envelope envelope() {
        return envelope;
    }

    /**
     * The reader of a type.
     *
     * @param type a record, a plain value, a list of these, or {@link JsonValue}
     * @return its reader
     */
    ValueReader readerOf(Type type) {
        ValueReader reader = known.get(type);
        if (reader == null) {
            ValueReader created = create(type);
            ValueReader other = known.putIfAbsent(type, created);
            reader = other == null ? created : other;
        }
        return reader;
    }

    private ValueReader create(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new ListReader(readerOf(generic.getActualTypeArguments()[0]), this);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            return new TextMapReader();
        }
        if (type instanceof Class<?> c && c.isRecord()) {
            return TextValue.class.isAssignableFrom(c) ? textValue(c) : new RecordReader<>(c, this);
        }
        throw new IllegalArgumentException("no reader for " + type.getTypeName());
    }

    private static ValueReader textValue(Class<?> type) {
        try {
            return TextValueReader.of(type);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("cannot read " + type.getName(), e);
        }
    }
}
