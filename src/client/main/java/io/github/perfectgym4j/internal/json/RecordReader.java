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
 * <p>The record is looked at when the first object of it comes: rows of sets lead to nearly all others, which no answer holds.
 *
 * @param <T> the record
 */
final class RecordReader<T> implements ValueReader {

    private final Class<T> type;
    private final Readers all;
    private volatile Plan<T> plan;

    /**
     * Creates the reader, without looking at the record.
     *
     * @param type the record
     * @param all the readers of its components
     */
    RecordReader(Class<T> type, Readers all) {
        this.type = type;
        this.all = all;
    }

    /** What is known of the record; threads that come at the same time may each make one. */
    private Plan<T> plan() {
        Plan<T> made = plan;
        if (made == null) {
            try {
                made = new Plan<>(type, all);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("cannot read " + type.getName(), e);
            }
            plan = made;
        }
        return made;
    }

    @Override
    public T read(JsonParser parser, Event event, int depth) {
        switch (event) {
            case START_OBJECT -> {
                Draft draft = draft();
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
        return plan().fields.containsKey(name);
    }

    /** Begins a record. */
    Draft draft() {
        return new Draft(plan());
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

    /** What is known of a record: its fields by name, and how to read and make it. */
    private static final class Plan<T> {

        private final Map<String, Field> fields = new HashMap<>();
        private final Field start = new Field("", -1, false);
        private final Constructor<T> constructor;
        private final ValueReader[] readers;
        private final Object[] missing;

        Plan(Class<T> type, Readers all) throws NoSuchMethodException {
            RecordComponent[] components = type.getRecordComponents();
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            readers = new ValueReader[components.length];
            for (int i = 0; i < components.length; i++) {
                name(components[i], wireName(components[i]), i, false);
                for (String other : otherNames(components[i])) {
                    name(components[i], other, i, true);
                }
                ValueReader own = ownReader(components[i]);
                readers[i] = own == null ? all.readerOf(components[i].getGenericType()) : own;
            }
            missing = Arrays.stream(readers).map(ValueReader::missing).toArray();
        }

        private void name(RecordComponent of, String name, int component, boolean isAlias) {
            String lowerCase = name.toLowerCase(Locale.ROOT);
            Field other = fields.put(lowerCase, new Field(lowerCase, component, isAlias));
            if (other != null) {
                throw new IllegalArgumentException(
                        "two components of " + of.getDeclaringRecord().getName() + " are called " + of.getName());
            }
            fields.putIfAbsent(name, new Field(name, component, isAlias));
        }
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

        private final Plan<T> plan;
        private final Object[] values;
        private Field last;

        private Draft(Plan<T> plan) {
            this.plan = plan;
            values = new Object[plan.readers.length];
            last = plan.start;
        }

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
                Object value = plan.readers[index].read(parser, event, depth + 1);
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
                field = plan.fields.get(key);
                if (field == null) {
                    field = plan.fields.get(key.strip().toLowerCase(Locale.ROOT));
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
            return last != plan.start;
        }

        T build() {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    values[i] = plan.missing[i];
                }
            }
            try {
                return plan.constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                throw UnreadableAnswerException.refusedBy(type, e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot create " + type.getName(), e);
            }
        }
    }
}
