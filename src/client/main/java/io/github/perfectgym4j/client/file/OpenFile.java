package io.github.perfectgym4j.client.file;

import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** A file being read. Not to be shared between threads. */
public interface OpenFile extends AutoCloseable {

    /**
     * What the server says the file is.
     *
     * @return the content type, for example {@code image/jpeg}; empty, or
     *     {@code application/octet-stream}, if the server does not say
     */
    Optional<String> contentType();

    /**
     * How long the server says the file is.
     *
     * @return the number of bytes; empty if the server does not say
     */
    OptionalLong length();

    /**
     * The file itself. Reading may fail with an {@link java.io.IOException} if the connection breaks, or if nothing comes within the read
     * time-out.
     *
     * @return always the same stream
     */
    InputStream content();

    /** Gives the connection back, whether everything was read or not. */
    @Override
    void close();
}
