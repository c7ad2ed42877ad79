package io.github.perfectgym4j.client.file;

import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** A file being read. Not to be shared between threads. */
public interface OpenFile extends AutoCloseable {

    /**
     * The content type that the server states.
     *
     * @return the content type, for example {@code image/jpeg}; empty, or
     *     {@code application/octet-stream}, if the server does not say
     */
    Optional<String> contentType();

    /**
     * The length that the server states.
     *
     * @return the number of bytes; empty if the server does not say
     */
    OptionalLong length();

    /**
     * The content of the file. Reading fails with an {@link java.io.IOException} if the connection breaks, or if the read time-out passes.
     *
     * @return always the same stream
     */
    InputStream content();

    /** Releases the connection, even if the file was not read to its end. */
    @Override
    void close();
}
