package io.github.perfectgym4j.client.file;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file to be uploaded: its name, its length, and how its content is opened. The content is read when the file is sent, in pieces, and once
 * more if the server wants other credentials, so it is opened anew each time.
 */
public final class FileUpload {

    private static final int BUFFER_BYTES = 16 * 1024;

    private final String name;
    private final long length;
    private final Content content;

    private FileUpload(String name, long length, Content content) {
        this.name = requireName(name);
        this.length = length;
        this.content = Objects.requireNonNull(content, "content");
        if (length <= 0) {
            throw new IllegalArgumentException("the file must not be empty");
        }
    }

    /** Opens the content of a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Opens the content at its beginning.
         *
         * @return the content; closed by the library
         * @throws IOException if that is not possible
         */
        InputStream open() throws IOException;
    }

    /**
     * A file whose content comes from anywhere.
     *
     * @param name its name with an extension, such as {@code photo.jpg}: in ASCII, because it is sent as a header
     * @param length how many bytes it has
     * @param content opens its content
     * @return the file
     * @throws IllegalArgumentException if it has no bytes, or a name that cannot be sent
     */
    public static FileUpload of(String name, long length, Content content) {
        return new FileUpload(name, length, content);
    }

    /**
     * A file whose content is in memory.
     *
     * @param name its name with an extension, such as {@code photo.jpg}: in ASCII, because it is sent as a header
     * @param content its content
     * @return the file
     * @throws IllegalArgumentException if it has no bytes, or a name that cannot be sent
     */
    public static FileUpload of(String name, byte[] content) {
        byte[] copy = Objects.requireNonNull(content, "content").clone();
        return new FileUpload(name, copy.length, () -> new ByteArrayInputStream(copy));
    }

    /**
     * A file on this machine, under its own name.
     *
     * @param file where it is
     * @return the file
     * @throws IllegalArgumentException if it has no bytes, or a name that cannot be sent
     * @throws FileNotSentException if there is no such file
     */
    public static FileUpload of(Path file) {
        Objects.requireNonNull(file, "file");
        try {
            return new FileUpload(file.getFileName().toString(), Files.size(file), () -> Files.newInputStream(file));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static String requireName(String name) {
        Objects.requireNonNull(name, "name");
        if (name.isBlank() || !name.equals(name.strip())) {
            throw new IllegalArgumentException("name must not be blank, nor begin or end with a blank");
        }
        if (!name.chars().allMatch(c -> c >= ' ' && c < 127)) {
            throw new IllegalArgumentException("name must be of visible ASCII characters: it is sent as a header");
        }
        return name;
    }

    /**
     * The name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The length.
     *
     * @return the number of bytes
     */
    public long length() {
        return length;
    }

    /**
     * Copies the content.
     *
     * @param target where to; it is not closed
     * @throws IOException if the target does not take it
     * @throws FileNotSentException if it cannot be read, or has another length
     */
    public void writeTo(OutputStream target) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        try (Source source = new Source()) {
            for (long left = length; left > 0; ) {
                int n = source.read(buffer, (int) Math.min(left, buffer.length));
                if (n < 0) {
                    throw unreadable(new EOFException((length - left) + " bytes in place of " + length));
                }
                target.write(buffer, 0, n);
                left -= n;
            }
            if (source.read(buffer, 1) >= 0) {
                throw unreadable(new IOException("more than " + length + " bytes"));
            }
        }
    }

    /** The message of a file system's exception is the path, which may be personal. */
    private static FileNotSentException unreadable(IOException thrown) {
        IOException cause = thrown instanceof FileSystemException
                ? new IOException(thrown.getClass().getSimpleName())
                : thrown;
        return new FileNotSentException("the file could not be read: " + cause.getMessage(), cause);
    }

    /** The length only: names of files may be personal. */
    @Override
    public String toString() {
        return "FileUpload[" + length + " bytes]";
    }

    /** The content, whose failures are not those of the connection. */
    private final class Source implements AutoCloseable {

        private final InputStream in;

        Source() {
            try {
                in = Objects.requireNonNull(content.open(), "content");
            } catch (IOException e) {
                throw unreadable(e);
            }
        }

        int read(byte[] buffer, int most) {
            try {
                return in.read(buffer, 0, most);
            } catch (IOException e) {
                throw unreadable(e);
            }
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException e) {
                // Everything has been read, or reading has failed for a reason that says more.
            }
        }
    }
}
