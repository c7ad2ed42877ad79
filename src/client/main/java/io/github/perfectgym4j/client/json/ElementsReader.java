package io.github.perfectgym4j.client.json;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

/**
 * Turns {@code {"elements": […]}} into what the method of an interface declares: a list, or the one element. The envelope never reaches the
 * caller. The content type is not looked at (quirk Q09): what is no JSON shows soon enough.
 */
@Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
public class ElementsReader implements MessageBodyReader<Object> {

    /** For the runtime, which creates one for each interface. */
    public ElementsReader() {}

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == List.class || type.isRecord() || type == Long.class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return Answers.read(body, genericType);
    }
}
