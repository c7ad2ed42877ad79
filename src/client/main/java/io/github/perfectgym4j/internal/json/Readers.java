package io.github.perfectgym4j.internal.json;

import io.github.perfectgym4j.client.json.TextValue;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** The readers of all types met so far, for one {@link Envelope}. They are derived from the records once, at the first answer that needs them. */
final class Readers {

    private final Envelope envelope;
    private final Map<Type, ValueReader> known = new ConcurrentHashMap<>(Scalars.READERS);
    private final ReentrantLock building = new ReentrantLock();
    private Map<Class<?>, RecordReader<?>> unfinished = new HashMap<>();

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
        return reader == null ? build(type) : reader;
    }

    private ValueReader build(Type type) {
        building.lock();
        try {
            boolean outermost = unfinished.isEmpty();
            ValueReader reader = create(type);
            if (outermost) {
                known.putAll(unfinished);
                unfinished = new HashMap<>();
                known.put(type, reader);
            }
            return reader;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("cannot read " + type.getTypeName(), e);
        } finally {
            building.unlock();
        }
    }

    private ValueReader create(Type type) throws NoSuchMethodException {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new ListReader(readerOf(generic.getActualTypeArguments()[0]), this);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            return new TextMapReader();
        }
        if (type instanceof Class<?> c && c.isRecord()) {
            RecordReader<?> begun = unfinished.get(c);
            if (begun == null) {
                begun = TextValue.class.isAssignableFrom(c) ? null : new RecordReader<>(c);
                if (begun == null) {
                    return TextValueReader.of(c);
                }
                unfinished.put(c, begun);
                begun.link(this);
            }
            return begun;
        }
        throw new IllegalArgumentException("no reader for " + type.getTypeName());
    }
}
