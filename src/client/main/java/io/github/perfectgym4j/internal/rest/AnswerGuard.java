package io.github.perfectgym4j.internal.rest;

import io.github.perfectgym4j.internal.json.UnreadableAnswerException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status.Family;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/**
 * Prepares an answer for reading, before anything else looks at it. Whatever the content type says is JSON, even if it is no content type at
 * all, as {@code application-json}; only HTML stays what it is. A body without end is cut off with an error.
 */
@Priority(FilterOrder.ANSWER)
public class AnswerGuard implements ClientResponseFilter {

    /** The largest body that is read, in bytes. A page of 100 classes has about 100,000. */
    public static final int MAX_BODY_BYTES = 16 * 1024 * 1024;

    private final boolean filesPass;

    /** For answers that the library reads. */
    public AnswerGuard() {
        this(false);
    }

    AnswerGuard(boolean filesPass) {
        this.filesPass = filesPass;
    }

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) {
        if (filesPass && Family.familyOf(response.getStatus()) == Family.SUCCESSFUL) {
            return;
        }
        // Not getHeaderString, which joins what may be several.
        String type = response.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        if (!MediaType.APPLICATION_JSON.equals(type)
                && (type == null || !type.toLowerCase(Locale.ROOT).contains("html"))) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        if (response.hasEntity()) {
            response.setEntityStream(new Bounded(response.getEntityStream()));
        }
    }

    private static final class Bounded extends FilterInputStream {

        private long left = MAX_BODY_BYTES;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            return count(b < 0 ? 0 : 1, b);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = super.read(target, offset, length);
            return count(Math.max(n, 0), n);
        }

        @Override
        public long skip(long n) throws IOException {
            long skipped = super.skip(n);
            count(skipped, 0);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private int count(long bytes, int result) {
            left -= bytes;
            if (left < 0) {
                throw new UnreadableAnswerException(": more than " + MAX_BODY_BYTES + " bytes", null);
            }
            return result;
        }
    }
}
