package io.github.perfectgym4j.internal.rest;

import io.github.perfectgym4j.client.auth.Authentication.NextStep;
import io.github.perfectgym4j.client.error.ApiError;
import io.github.perfectgym4j.internal.auth.AuthenticationFilter;
import io.github.perfectgym4j.internal.call.ErrorResponseException;
import io.github.perfectgym4j.internal.json.Answers;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status.Family;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * Takes every answer that is no success out of the normal way: each status but 2xx, and HTML with 200, which is the login page of a proxy
 * and no answer of the API.
 */
public class ErrorMapper implements ResponseExceptionMapper<ErrorResponseException> {

    /** For the runtime, which creates one for each interface. */
    public ErrorMapper() {}

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return Family.familyOf(status) != Family.SUCCESSFUL || isHtml(headers.getFirst(HttpHeaders.CONTENT_TYPE));
    }

    /** Before MicroProfile's default mapper. */
    @Override
    public int getPriority() {
        return 1;
    }

    @Override
    public ErrorResponseException toThrowable(Response response) {
        String after = response.getHeaderString(AuthenticationFilter.NEXT_STEP);
        return new ErrorResponseException(
                response.getStatus(),
                isHtml(response.getHeaderString(HttpHeaders.CONTENT_TYPE)),
                RetryAfter.parse(
                        response.getHeaderString(HttpHeaders.RETRY_AFTER),
                        response.getHeaderString(HttpHeaders.DATE),
                        Instant.now()),
                after == null ? null : NextStep.valueOf(after),
                errors(response));
    }

    private static List<ApiError> errors(Response response) {
        if (!response.hasEntity()) {
            return List.of();
        }
        try (InputStream body = response.readEntity(InputStream.class)) {
            return Answers.errors(body);
        } catch (ProcessingException | IllegalStateException | IOException e) {
            // The status says enough; a body that breaks off must not hide it.
            return List.of();
        }
    }

    private static boolean isHtml(Object contentType) {
        return contentType != null
                && contentType.toString().toLowerCase(Locale.ROOT).contains("html");
    }
}
