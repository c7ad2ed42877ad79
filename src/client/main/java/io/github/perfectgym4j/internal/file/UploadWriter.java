package io.github.perfectgym4j.internal.file;

import io.github.perfectgym4j.client.file.FileNotSentException;
import io.github.perfectgym4j.client.file.FileUpload;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes the bytes of a file as they are. */
@Produces(MediaType.APPLICATION_OCTET_STREAM)
class UploadWriter implements MessageBodyWriter<FileUpload> {

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == FileUpload.class;
    }

    @Override
    public void writeTo(
            FileUpload file,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        try {
            file.writeTo(out);
        } catch (IllegalStateException e) {
            // RESTEasy buffers requests, and refuses those of more than 50 MB without a word.
            throw new FileNotSentException(
                    "the runtime does not send a file of " + file.length()
                            + " bytes; with RESTEasy, dev.resteasy.entity.file.threshold is the limit",
                    new IOException(e));
        }
    }
}
