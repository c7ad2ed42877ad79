package io.github.perfectgym4j.v2.odata;

import io.github.perfectgym4j.client.json.Answers;
import io.github.perfectgym4j.client.json.Enveloped;
import io.github.perfectgym4j.client.json.UnreadableAnswerException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/** Turns {@code {"value": […]}} into a {@link ResultPage}, and an object into the record that a method declares. */
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
class ODataReader implements MessageBodyReader<Object> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return genericType instanceof ParameterizedType page && page.getRawType() == ResultPage.class
                ? page(body, page.getActualTypeArguments()[0])
                : Answers.read(body, genericType);
    }

    private static ResultPage<?> page(InputStream body, Type entity) {
        Enveloped answer = Answers.enveloped(body, entity, "value");
        return page(
                answer.elements(),
                answer.beside().get("@odata.count"),
                answer.beside().get("@odata.nextlink"));
    }

    private static <E> ResultPage<E> page(List<E> value, String count, String nextLink) {
        try {
            return new ResultPage<>(value, count == null ? null : Long.valueOf(count), nextLink);
        } catch (NumberFormatException e) {
            throw new UnreadableAnswerException("@odata.count: not a number of the expected size", null);
        }
    }
}
