package io.github.perfectgym4j.internal.json;

import io.github.perfectgym4j.client.json.TextValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

/** Reads a text into a record that implements {@link TextValue}. */
record TextValueReader(Constructor<?> constructor) implements ValueReader {

    static TextValueReader of(Class<?> type) throws NoSuchMethodException {
        return new TextValueReader(type.getDeclaredConstructor(String.class));
    }

    @Override
    public Object read(JsonParser parser, Event event, int depth) {
        String text = Scalars.text(parser, event, depth);
        try {
            return text == null ? null : constructor.newInstance(text);
        } catch (InvocationTargetException e) {
            throw UnreadableAnswerException.refusedBy(constructor.getDeclaringClass(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "cannot create " + constructor.getDeclaringClass().getName(), e);
        }
    }
}
