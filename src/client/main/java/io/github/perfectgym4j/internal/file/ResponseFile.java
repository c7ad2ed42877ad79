package io.github.perfectgym4j.internal.file;

import io.github.perfectgym4j.client.file.OpenFile;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** A file out of an answer that has not been read yet. */
final class ResponseFile implements OpenFile {

    private final Response response;
    private final InputStream content;

    ResponseFile(Response response) {
        this.response = response;
        this.content = response.hasEntity() ? response.readEntity(InputStream.class) : InputStream.nullInputStream();
    }

    @Override
    public Optional<String> contentType() {
        return Optional.ofNullable(response.getHeaderString(HttpHeaders.CONTENT_TYPE));
    }

    @Override
    public OptionalLong length() {
        String length = response.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(length.strip()));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public InputStream content() {
        return content;
    }

    @Override
    public void close() {
        response.close();
    }
}
