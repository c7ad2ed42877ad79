package io.github.perfectgym4j.v1;

import io.github.perfectgym4j.internal.json.RequestBodies;
import io.github.perfectgym4j.v1.wire.ElementsReader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The contract's examples, as files beside the tests, and what the library makes of them. */
public final class Samples {

    private Samples() {}

    /** The text of an example beside a test. */
    public static String text(Class<?> test, String name) {
        try (InputStream in = test.getResourceAsStream(name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All elements of an answer. */
    public static <T> List<T> list(Class<T> element, String json) {
        return list(element, stream(json));
    }

    /** All elements of an answer. */
    @SuppressWarnings("unchecked")
    public static <T> List<T> list(Class<T> element, InputStream body) {
        return (List<T>) ElementsReader.read(body, listOf(element));
    }

    /** The only element of an answer. */
    public static <T> T one(Class<T> type, String json) {
        return type.cast(ElementsReader.read(stream(json), type));
    }

    /** An answer of one element with some fields, written with single quotes. */
    public static <T> T element(Class<T> type, String fields) {
        return one(type, "{\"elements\":[{" + fields.replace('\'', '"') + "}]}");
    }

    /** A request body as it goes on the wire. */
    public static JsonObject written(Record body) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            new RequestBodies().writeTo(body, body.getClass(), null, null, null, null, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json(written.toString(StandardCharsets.UTF_8));
    }

    /** A JSON object, written with single quotes. */
    public static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Type listOf(Class<?> element) {
        return new ParameterizedType() {

            @Override
            public Type[] getActualTypeArguments() {
                return new Type[] {element};
            }

            @Override
            public Type getRawType() {
                return List.class;
            }

            @Override
            public Type getOwnerType() {
                return null;
            }
        };
    }
}
