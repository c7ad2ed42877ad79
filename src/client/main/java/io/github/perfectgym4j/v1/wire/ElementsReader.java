package io.github.perfectgym4j.v1.wire;

import io.github.perfectgym4j.internal.json.Answers;
import io.github.perfectgym4j.internal.json.Envelope;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;

/**
 * Turns {@code {"elements": […]}} into what the method of an interface declares: a list, or the one element. The envelope never reaches the
 * caller. The content type is ignored (quirk Q09): the parser rejects what is no JSON.
 *
 * <p>One reader for each kind of type, because a reader of all objects comes after a runtime's own.
 *
 * @param <T> what the reader reads
 */
public abstract class ElementsReader<T> implements MessageBodyReader<T> {

    /** The second name of the list is misspelt by the server (quirk Q02). */
    private static final Answers ANSWERS =
            new Answers(new Envelope(Set.of("elements", "elemenst"), Set.of("errors", "error")));

    private ElementsReader() {}

    @Override
    @SuppressWarnings("unchecked")
    public T readFrom(
            Class<T> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return (T) read(body, genericType);
    }

    /**
     * Reads an answer of this version.
     *
     * @param body the body, UTF-8 (or UTF-16, UTF-32 as JSON permits); the caller closes it
     * @param declared what the operation returns: a {@link List} of the element type, or the element type itself for an answer of one
     * @return the list, or the one element; never null
     * @throws io.github.perfectgym4j.internal.json.UnreadableAnswerException if the body is anything else, or holds errors
     */
    public static Object read(InputStream body, Type declared) {
        return ANSWERS.read(body, declared);
    }

    /** An answer of one element. */
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public static final class OfRecord extends ElementsReader<Record> {

        @Override
        public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
            return type.isRecord();
        }
    }

    /** An answer of many elements. */
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public static final class OfList extends ElementsReader<List<?>> {

        @Override
        public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
            return type == List.class;
        }
    }

    /** An answer of one number. */
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    public static final class OfNumber extends ElementsReader<Long> {

        @Override
        public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
            return type == Long.class;
        }
    }
}
