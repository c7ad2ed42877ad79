package io.github.perfectgym4j.internal.file;

import io.github.perfectgym4j.client.file.OpenFile;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads a file that a command answers, whole: runtimes close an answer when it has been read. Its size is bounded as that of all answers. */
@Consumes(MediaType.WILDCARD)
class ReceivedFileReader implements MessageBodyReader<OpenFile> {

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == OpenFile.class;
    }

    @Override
    public OpenFile readFrom(
            Class<OpenFile> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] content = body.readAllBytes();
        return new ReceivedFile(
                Optional.ofNullable(headers.getFirst(HttpHeaders.CONTENT_TYPE)),
                OptionalLong.of(content.length),
                new ByteArrayInputStream(content));
    }

    private record ReceivedFile(Optional<String> contentType, OptionalLong length, InputStream content)
            implements OpenFile {

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
