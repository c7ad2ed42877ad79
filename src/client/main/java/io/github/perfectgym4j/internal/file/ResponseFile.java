package io.github.perfectgym4j.internal.file;

import io.github.perfectgym4j.client.file.OpenFile;
import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import io.github.perfectgym4j.internal.rest.Abandonment;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** A file out of an answer that has not been read yet. */
final class ResponseFile implements OpenFile {

    private final Response response;
    private final Content content;
    private boolean closed;

    private ResponseFile(Response response) {
        this.response = response;
        this.content = new Content(
                response.hasEntity() ? response.readEntity(InputStream.class) : InputStream.nullInputStream());
    }

    /** The file; if the answer is faulty, its connection is released. */
    static OpenFile of(Response response) {
        try {
            return new ResponseFile(response);
        } catch (RuntimeException | Error e) {
            Abandonment.of(response);
            throw e;
        }
    }

    @Override
    public Optional<String> contentType() {
        return Optional.ofNullable(response.getHeaderString(HttpHeaders.CONTENT_TYPE));
    }

    @Override
    public OptionalLong length() {
        String length = response.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        try {
            long bytes = length == null ? -1 : Long.parseLong(length.strip());
            return bytes < 0 ? OptionalLong.empty() : OptionalLong.of(bytes);
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public InputStream content() {
        return content;
    }

    /** A connection is used again only if nothing is left on it. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (content.ended || length().orElse(-1) == content.bytes) {
            response.close();
        } else {
            Abandonment.of(response);
        }
    }

    private interface Reading {
        int read() throws IOException;
    }

    private final class Content extends FilterInputStream {

        private long bytes;
        private boolean ended;

        Content(InputStream body) {
            super(body);
        }

        /** A file whose encoding is not what its header says cannot be read, as any stream that is damaged. */
        private int reading(Reading next) throws IOException {
            try {
                return next.read();
            } catch (UnreadableAnswerException e) {
                throw new IOException("the file cannot be read" + e.getMessage(), e);
            }
        }

        @Override
        public int read() throws IOException {
            requireOpen();
            int b = reading(in::read);
            count(b < 0 ? -1 : 1);
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            requireOpen();
            if (length == 0) {
                // HttpClient would wait for the next chunk.
                return 0;
            }
            int n = reading(() -> in.read(target, offset, length));
            count(n);
            return n;
        }

        @Override
        public long skip(long n) throws IOException {
            requireOpen();
            long skipped = super.skip(n);
            count(skipped);
            return skipped;
        }

        @Override
        public int available() throws IOException {
            requireOpen();
            return super.available();
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        /** Not the body's own, which would read its rest. */
        @Override
        public void close() {
            ResponseFile.this.close();
        }

        private void count(long n) {
            if (n < 0) {
                ended = true;
            } else {
                bytes += n;
            }
        }

        private void requireOpen() throws IOException {
            if (closed) {
                throw new IOException("the file has been closed");
            }
        }
    }
}
