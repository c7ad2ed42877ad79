package io.github.perfectgym4j.v2.wire;

import io.github.perfectgym4j.internal.json.Answers;
import io.github.perfectgym4j.internal.json.Envelope;
import io.github.perfectgym4j.internal.json.Enveloped;
import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import io.github.perfectgym4j.v2.odata.ResultPage;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;

/** Turns {@code {"value": […]}} into a {@link ResultPage}, and an object, which is in no envelope, into the record that a method declares. */
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class ODataReader implements MessageBodyReader<Object> {

    private static final Set<String> ERRORS = Set.of("errors");
    private static final Envelope PAGE = new Envelope(Set.of("value"), ERRORS);
    private static final Answers ANSWERS = new Answers(new Envelope(Set.of(), ERRORS));

    /** For the runtime, which creates one for each interface. */
    public ODataReader() {}

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() || type == Record.class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        Class<?> declared = type;
        if (declared == ResultPage.class) {
            return page(body, rowType(((ParameterizedType) genericType).getActualTypeArguments()[0]));
        }
        return read(body, declared == Record.class ? rowType(genericType) : genericType);
    }

    /** The interface for all sets declares no type of rows: the call knows it. */
    private static Type rowType(Type declared) {
        SetCall call = SetCall.current();
        return call == null ? declared : call.rowType();
    }

    /**
     * Reads an answer that is one object.
     *
     * @param body the body, UTF-8 (or UTF-16, UTF-32 as JSON permits); the caller closes it
     * @param declared a record
     * @return the record; never null
     * @throws UnreadableAnswerException if the body is anything else, or holds errors and the record has none
     */
    public static Object read(InputStream body, Type declared) {
        return ANSWERS.read(body, declared);
    }

    static void readNothing(InputStream body) {
        ANSWERS.readNothing(body);
    }

    private static ResultPage<?> page(InputStream body, Type entity) {
        Enveloped answer = ANSWERS.enveloped(body, entity, PAGE);
        return page(
                answer.elements(),
                answer.beside().get("@odata.count"),
                answer.beside().get("@odata.nextlink"));
    }

    private static <E> ResultPage<E> page(List<E> elements, String count, String nextLink) {
        try {
            return new ResultPage<>(elements, count == null ? null : Long.valueOf(count), nextLink);
        } catch (NumberFormatException e) {
            throw new UnreadableAnswerException("@odata.count: not a number of the expected size", null);
        }
    }
}
