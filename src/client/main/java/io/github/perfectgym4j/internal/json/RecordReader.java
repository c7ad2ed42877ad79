package io.github.perfectgym4j.internal.json;

import io.github.perfectgym4j.client.json.WireNames;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Reads a JSON object into a record. Components are found by name without regard to case and by their other names ({@link WireNames});
 * unknown fields are passed over, missing ones are null, missing lists are empty. {@code @JsonbProperty} names a component that is called
 * differently on the wire.
 *
 * @param <T> the record
 */
final class RecordReader<T> implements ValueReader {

    private final Class<T> type;
    private final Map<String, Field> fields = new HashMap<>();
    private final Field start = new Field("", -1, false);
    private Constructor<T> constructor;
    private ValueReader[] readers;
    private Object[] missing;

    RecordReader(Class<T> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            name(components[i], wireName(components[i]), i, false);
            for (String other : otherNames(components[i])) {
                name(components[i], other, i, true);
            }
        }
    }

    private void name(RecordComponent of, String name, int component, boolean isAlias) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        Field other = fields.put(lowerCase, new Field(lowerCase, component, isAlias));
        if (other != null) {
            throw new IllegalArgumentException("two components of " + type.getName() + " are called " + of.getName());
        }
        fields.putIfAbsent(name, new Field(name, component, isAlias));
    }

    /** Second step of construction, because records may contain each other. */
    void link(Readers all) throws NoSuchMethodException {
        RecordComponent[] components = type.getRecordComponents();
        constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        readers = new ValueReader[components.length];
        for (int i = 0; i < components.length; i++) {
            ValueReader own = ownReader(components[i]);
            readers[i] = own == null ? all.readerOf(components[i].getGenericType()) : own;
        }
        missing = Arrays.stream(readers).map(ValueReader::missing).toArray();
    }

    @Override
    public T read(JsonParser parser, Event event, int depth) {
        switch (event) {
            case START_OBJECT -> {
                Draft draft = new Draft();
                while (parser.next() != Event.END_OBJECT) {
                    String key = parser.getString();
                    draft.accept(key, parser, parser.next(), depth);
                }
                return draft.build();
            }
            case VALUE_NULL -> {
                return null;
            }
            case VALUE_STRING -> {
                if (Scalars.isNothing(parser.getString())) {
                    return null;
                }
                throw ValueReader.unexpected("an object", event);
            }
            default -> throw ValueReader.unexpected("an object", event);
        }
    }

    /**
     * Whether the record has a field.
     *
     * @param name one of its names on the wire, in lower case
     */
    boolean has(String name) {
        return fields.containsKey(name);
    }

    private static String wireName(RecordComponent component) {
        JsonbProperty property = component.getAccessor().getAnnotation(JsonbProperty.class);
        return property == null || property.value().isEmpty() ? component.getName() : property.value();
    }

    private static ValueReader ownReader(RecordComponent component) {
        for (Annotation annotation : component.getAnnotations()) {
            ReadBy readBy = annotation.annotationType().getAnnotation(ReadBy.class);
            if (readBy != null) {
                return newInstance(readBy.value());
            }
        }
        return null;
    }

    private static ValueReader newInstance(Class<? extends ValueReader> type) {
        try {
            Constructor<? extends ValueReader> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot create " + type.getName(), e);
        }
    }

    private static String[] otherNames(RecordComponent component) {
        WireNames names = component.getAnnotation(WireNames.class);
        return names == null ? new String[0] : names.value();
    }

    /** A field of the object by one of its names, and its successor in the previous answer: the server keeps one order. */
    private static final class Field {

        private final String name;
        private final int component;
        private final boolean isAlias;

        /** A guess, shared by all threads without synchronisation: its value is checked before use. */
        private Field usuallyNext;

        Field(String name, int component, boolean isAlias) {
            this.name = name;
            this.component = component;
            this.isAlias = isAlias;
        }
    }

    /** A record under construction. */
    final class Draft {

        private final Object[] values = new Object[readers.length];
        private Field last = start;

        /** Takes one field; a field that the record does not have is passed over. */
        void accept(String key, JsonParser parser, Event event, int depth) {
            Field field = fieldOf(key);
            if (field == null) {
                ValueReader.skip(parser, event);
                return;
            }
            if (depth > MAX_DEPTH) {
                throw new UnreadableAnswerException(field.name + ": nested too deeply", null);
            }
            int index = field.component;
            try {
                Object value = readers[index].read(parser, event, depth + 1);
                if (value != null && (values[index] == null || !field.isAlias)) {
                    values[index] = value;
                }
            } catch (UnreadableAnswerException e) {
                throw e.within(field.name);
            }
        }

        private Field fieldOf(String key) {
            Field field = last.usuallyNext;
            if (field == null || !field.name.equals(key)) {
                field = fields.get(key);
                if (field == null) {
                    field = fields.get(key.strip().toLowerCase(Locale.ROOT));
                }
                if (field == null) {
                    return null;
                }
                last.usuallyNext = field;
            }
            last = field;
            return field;
        }

        /** Whether any field has been one of the record's. */
        boolean known() {
            return last != start;
        }

        T build() {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    values[i] = missing[i];
                }
            }
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                throw UnreadableAnswerException.refusedBy(type, e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot create " + type.getName(), e);
            }
        }
    }
}
