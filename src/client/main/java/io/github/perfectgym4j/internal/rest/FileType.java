package io.github.perfectgym4j.internal.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Replaces invalid content types, such as {@code jpg}, by {@code application/octet-stream}: runtimes fail at them. */
@Priority(FilterOrder.ANSWER)
class FileType implements ClientResponseFilter {

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) {
        correct(response);
    }

    static void correct(ClientResponseContext response) {
        List<String> types = response.getHeaders().get(HttpHeaders.CONTENT_TYPE);
        if (types != null && (types.size() != 1 || !isOne(types.get(0)))) {
            String first = types.isEmpty() ? "" : types.get(0);
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_TYPE, isOne(first) ? first : MediaType.APPLICATION_OCTET_STREAM);
        }
    }

    private static boolean isOne(String text) {
        try {
            MediaType type = MediaType.valueOf(text);
            return !type.getType().isBlank() && !type.getSubtype().isBlank() && text.indexOf('/') > 0;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
