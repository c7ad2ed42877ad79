package io.github.perfectgym4j.v2.wire;

import io.github.perfectgym4j.internal.call.Call;
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

/** Turns {@code {"value": […]}} into a {@link ResultPage}, and an object, which is in no envelope, into the record that a method
 * declares. The rows of sets are of the type that the call names. */
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class ODataReader implements MessageBodyReader<Record> {

    private static final Set<String> ERRORS = Set.of("errors", "error", "odata.error");
    private static final Envelope PAGE = new Envelope(Set.of("value"), ERRORS);
    private static final Answers ANSWERS = new Answers(new Envelope(Set.of(), ERRORS));

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return Record.class.isAssignableFrom(type);
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        Type rows = Call.current().flatMap(Call::answerType).orElse(null);
        if (genericType instanceof ParameterizedType page && page.getRawType() == ResultPage.class) {
            return page(body, rows == null ? page.getActualTypeArguments()[0] : rows);
        }
        return (Record) read(body, rows == null ? genericType : rows);
    }

    /**
     * Reads an answer that is one object, or a list.
     *
     * @param body the body, UTF-8 (or UTF-16, UTF-32 as JSON permits); the caller closes it
     * @param declared a record, or a {@link java.util.List} of records
     * @return the record, or the list; never null
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
