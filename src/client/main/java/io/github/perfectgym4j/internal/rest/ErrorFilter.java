package io.github.perfectgym4j.internal.rest;

import io.github.perfectgym4j.client.error.ApiError;
import io.github.perfectgym4j.internal.call.ErrorResponseException;
import io.github.perfectgym4j.internal.json.Answers;
import jakarta.annotation.Priority;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.Status.Family;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Turns every answer that is no success into an exception: each status but 2xx, and HTML with 200, which is the login page of a proxy. A
 * filter and no exception mapper, because runtimes do not find the mappers that a feature registers.
 */
@Priority(FilterOrder.ERRORS)
class ErrorFilter implements ClientResponseFilter {

    /** How much of the body of a refusal is read. */
    static final int MAX_ERROR_BYTES = 64 * 1024;

    private static final int FIRST_BYTES = 2048;

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) {
        boolean html = isHtml(response.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE));
        if (Family.familyOf(response.getStatus()) == Family.SUCCESSFUL && !html) {
            return;
        }
        throw new ErrorResponseException(
                response.getStatus(),
                html,
                RetryAfter.parse(
                        response.getHeaderString(HttpHeaders.RETRY_AFTER),
                        response.getHeaderString(HttpHeaders.DATE),
                        Instant.now()),
                errors(response));
    }

    private static List<ApiError> errors(ClientResponseContext response) {
        try {
            if (response.getStatus() == Status.UNAUTHORIZED.getStatusCode() && response.hasEntity()) {
                // Its reasons are not shown, and the remaining time is needed for another token.
                response.getEntityStream().close();
                return List.of();
            }
            return response.hasEntity() ? Answers.errors(beginning(response.getEntityStream())) : List.of();
        } catch (ProcessingException | IllegalStateException | IllegalArgumentException | IOException e) {
            // The status is enough: a refusal stays one without its body.
            return List.of();
        }
    }

    /** As much of a body as has come and may be read. Of one that is longer, {@link AnswerGuard} aborts the rest. */
    private static InputStream beginning(InputStream body) {
        byte[] read = new byte[FIRST_BYTES];
        int length = 0;
        try (body) {
            while (length < MAX_ERROR_BYTES) {
                if (length == read.length) {
                    read = Arrays.copyOf(read, Math.min(2 * length, MAX_ERROR_BYTES));
                }
                int n = body.read(read, length, read.length - length);
                if (n < 0) {
                    break;
                }
                length += n;
            }
        } catch (IOException | RuntimeException e) {
            // What came before is enough.
        }
        return new ByteArrayInputStream(read, 0, length);
    }

    private static boolean isHtml(String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).contains("html");
    }
}
