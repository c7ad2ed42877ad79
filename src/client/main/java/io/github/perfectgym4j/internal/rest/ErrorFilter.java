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
import jakarta.ws.rs.core.Response.Status.Family;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Takes every answer that is no success out of the normal way: each status but 2xx, and HTML with 200, which is the login page of a proxy
 * and no answer of the API. A filter and no exception mapper, because runtimes do not find the mappers that a feature brings.
 */
@Priority(FilterOrder.ERRORS)
class ErrorFilter implements ClientResponseFilter {

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
        if (!response.hasEntity()) {
            return List.of();
        }
        try (InputStream body = response.getEntityStream()) {
            return Answers.errors(body);
        } catch (ProcessingException | IllegalStateException | UncheckedIOException | IOException e) {
            // The status says enough; a body that breaks off must not hide it.
            return List.of();
        }
    }

    private static boolean isHtml(String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).contains("html");
    }
}
