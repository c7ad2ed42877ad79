package io.github.perfectgym4j.v2.wire;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/** Turns an answer that is an array, in no envelope, into the list that a method declares. */
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
class ODataListReader implements MessageBodyReader<List<?>> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == List.class;
    }

    @Override
    public List<?> readFrom(
            Class<List<?>> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return (List<?>) ODataReader.read(body, genericType);
    }
}
