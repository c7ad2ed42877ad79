package io.github.perfectgym4j.internal.file;

import io.github.perfectgym4j.internal.rest.AnswerGuard;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.Response.Status.Family;
import java.net.URI;

/** Sends a request to the address of a file, before anybody decides about credentials for it. */
@Priority(Priorities.AUTHENTICATION - 1)
public class FileAddress implements ClientRequestFilter, ClientResponseFilter {

    /** Carries the address from the interface to this filter, which takes it off. */
    public static final String HEADER = "X-PerfectGym4j-File";

    private final AnswerGuard guard = new AnswerGuard();

    @Override
    public void filter(ClientRequestContext request) {
        String address = request.getHeaderString(HEADER);
        request.getHeaders().remove(HEADER);
        request.setUri(URI.create(address));
    }

    /** A file may be of any length and kind; what comes in place of one may not. */
    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) {
        if (Family.familyOf(response.getStatus()) != Family.SUCCESSFUL) {
            guard.filter(request, response);
        }
    }
}
