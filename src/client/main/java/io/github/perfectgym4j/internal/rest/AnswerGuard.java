package io.github.perfectgym4j.internal.rest;

import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.client.file.OpenFile;
import io.github.perfectgym4j.internal.call.Call;
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
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Optional;

/**
 * Prepares an answer for reading. Every content type is taken for JSON, even an invalid one such as {@code application-json}; only HTML is
 * kept, and what a method says to be a file. A body that is too long, or takes longer than its call may, is cut off with an error.
 */
@Priority(FilterOrder.ANSWER)
public class AnswerGuard implements ClientResponseFilter {

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
        if (answersFile(request)) {
            FileType.correct(response);
        } else {
            callJson(response);
        }
        if (response.hasEntity()) {
            response.setEntityStream(new Bounded(response.getEntityStream(), Call.of(request)));
        }
    }

    private static boolean answersFile(ClientRequestContext request) {
        return Call.of(request).flatMap(Call::method).map(Method::getReturnType).orElse(null) == OpenFile.class;
    }

    private static void callJson(ClientResponseContext response) {
        // Not getHeaderString, which joins several values.
        String type = response.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        if (!MediaType.APPLICATION_JSON.equals(type)
                && (type == null || !type.toLowerCase(Locale.ROOT).contains("html"))) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
    }

    private static final class Bounded extends FilterInputStream {

        private final Optional<Call> call;
        private final int most;
        private long left;
        private boolean ended;

        Bounded(InputStream in, Optional<Call> call) {
            super(in);
            this.call = call;
            this.most = call.map(Call::maxBody).orElse(CallSettings.DEFAULTS.maxBody());
            this.left = most;
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
            ended |= result < 0;
            left -= bytes;
            if (left < 0) {
                throw new UnreadableAnswerException(": more than " + most + " bytes", null);
            }
            call.ifPresent(Call::requireTime);
            return result;
        }

        private boolean hasMore() {
            try {
                return super.read() >= 0;
            } catch (IOException | RuntimeException e) {
                return true;
            }
        }

        /** HttpClient would read what is left, however long it is; a reader need not have looked for the end. */
        @Override
        public void close() throws IOException {
            if (!ended) {
                ended = true;
                if (hasMore()) {
                    call.ifPresent(Call::cancel);
                }
            }
            super.close();
        }
    }
}
