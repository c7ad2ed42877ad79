package io.github.perfectgym4j.client.file;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** A file being read. Not to be shared between threads. */
public final class OpenFile implements AutoCloseable {

    private final Response response;
    private final InputStream content;

    OpenFile(Response response) {
        this.response = response;
        this.content = response.hasEntity() ? response.readEntity(InputStream.class) : InputStream.nullInputStream();
    }

    /**
     * What the server says the file is.
     *
     * @return the content type, for example {@code image/jpeg}; empty, or
     *     {@code application/octet-stream}, if the server does not say
     */
    public Optional<String> contentType() {
        return Optional.ofNullable(response.getHeaderString(HttpHeaders.CONTENT_TYPE));
    }

    /**
     * How long the server says the file is.
     *
     * @return the number of bytes; empty if the server does not say
     */
    public OptionalLong length() {
        String length = response.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(length.strip()));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /**
     * The file itself. Reading may fail with an {@link java.io.IOException} if the connection breaks, or if nothing comes within the read
     * time-out.
     *
     * @return always the same stream
     */
    public InputStream content() {
        return content;
    }

    /** Gives the connection back, whether everything was read or not. */
    @Override
    public void close() {
        response.close();
    }
}
