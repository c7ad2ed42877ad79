package io.github.perfectgym4j.client.json;

import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
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
    private final Map<String, Integer> slots = new HashMap<>();
    private final boolean[] alias;
    private final int[] component;
    private Constructor<T> constructor;
    private ValueReader[] readers;

    RecordReader(Class<T> type) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        int size = Arrays.stream(components)
                .mapToInt(c -> 1 + otherNames(c).length)
                .sum();
        this.alias = new boolean[size];
        this.component = new int[size];
        for (int i = 0, slot = 0; i < components.length; i++, slot++) {
            name(components[i], wireName(components[i]), slot, i, false);
            for (String other : otherNames(components[i])) {
                name(components[i], other, ++slot, i, true);
            }
        }
    }

    private void name(RecordComponent of, String name, int slot, int index, boolean isAlias) {
        alias[slot] = isAlias;
        component[slot] = index;
        slots.put(name, slot);
        Integer other = slots.put(name.toLowerCase(Locale.ROOT), slot);
        if (other != null && other != slot) {
            throw new IllegalArgumentException("two components of " + type.getName() + " are called " + of.getName());
        }
    }

    /** Second step of construction, because records may contain each other. */
    void link(Readers all) throws NoSuchMethodException {
        RecordComponent[] components = type.getRecordComponents();
        constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        readers = new ValueReader[components.length];
        for (int i = 0; i < components.length; i++) {
            readers[i] = components[i].isAnnotationPresent(NullText.class)
                    ? Scalars::textOrNullWord
                    : all.readerOf(components[i].getGenericType());
        }
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

    private static String wireName(RecordComponent component) {
        JsonbProperty property = component.getAccessor().getAnnotation(JsonbProperty.class);
        return property == null || property.value().isEmpty() ? component.getName() : property.value();
    }

    private static String[] otherNames(RecordComponent component) {
        WireNames names = component.getAnnotation(WireNames.class);
        return names == null ? new String[0] : names.value();
    }

    /** A record in the making. */
    final class Draft {

        private final Object[] values = new Object[readers.length];
        private boolean known;

        /** Takes one field; a field that the record does not have is passed over. */
        void accept(String key, JsonParser parser, Event event, int depth) {
            Integer slot = slots.get(key);
            if (slot == null) {
                slot = slots.get(key.strip().toLowerCase(Locale.ROOT));
            }
            if (slot == null) {
                ValueReader.skip(parser, event);
                return;
            }
            if (depth > MAX_DEPTH) {
                throw new UnreadableAnswerException(key + ": nested too deeply", null);
            }
            int index = component[slot];
            try {
                Object value = readers[index].read(parser, event, depth + 1);
                if (value != null && (values[index] == null || !alias[slot])) {
                    values[index] = value;
                }
            } catch (UnreadableAnswerException e) {
                throw e.within(key);
            }
            known = true;
        }

        /** Whether any field has been one of the record's. */
        boolean known() {
            return known;
        }

        T build() {
            for (int i = 0; i < values.length; i++) {
                if (values[i] == null) {
                    values[i] = readers[i].missing();
                }
            }
            try {
                return constructor.newInstance(values);
            } catch (InvocationTargetException e) {
                throw new UnreadableAnswerException(": refused by " + type.getSimpleName(), e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot create " + type.getName(), e);
            }
        }
    }
}
