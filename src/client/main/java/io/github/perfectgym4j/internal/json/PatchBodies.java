package io.github.perfectgym4j.internal.json;

import io.github.perfectgym4j.client.json.SparseUpdate;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes the bodies of {@code PATCH} requests: a list of operations, all of them {@code replace}. */
@Produces(MediaType.APPLICATION_JSON_PATCH_JSON)
public class PatchBodies implements MessageBodyWriter<SparseUpdate> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return SparseUpdate.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            SparseUpdate body,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(RequestBodies.written(body).getBytes(StandardCharsets.UTF_8));
    }
}
