package io.github.perfectgym4j.sandbox.v2.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * A file as it was sent: the raw body with its name in a header, or the first file of a multipart body.
 *
 * @param name file name; null if none was sent
 * @param bytes what is in it
 */
public record SentFile(String name, byte[] bytes) {

    /** Bytes that a file may have. The contract does not say where its limit is; servers of tests take little more. */
    public static final int LIMIT = 2_000_000;

    /**
     * Reads a body, up to the limit.
     *
     * @param body what is sent
     * @param contentType media type of the body; null if none
     * @param name name in the header; null if none
     * @return the file; empty if it is too big
     */
    public static Optional<SentFile> read(InputStream body, String contentType, String name) {
        try {
            byte[] bytes = body.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                return Optional.empty();
            }
            return Optional.of(
                    Multipart.isIt(contentType) ? Multipart.firstFile(bytes, contentType) : new SentFile(name, bytes));
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    /** @return the size: name and content are personal */
    @Override
    public String toString() {
        return "SentFile[" + bytes.length + " bytes]";
    }
}
