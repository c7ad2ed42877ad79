package io.github.perfectgym4j.internal.file;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;

/** Sends a request to the address of a file, before anybody decides about credentials for it. */
@Priority(Priorities.AUTHENTICATION - 1)
public class FileAddress implements ClientRequestFilter {

    /** Carries the address from the interface to this filter, which takes it off. */
    public static final String HEADER = "X-PerfectGym4j-File";

    /** For the runtime, which creates one for each interface. */
    public FileAddress() {}

    @Override
    public void filter(ClientRequestContext request) {
        String address = request.getHeaderString(HEADER);
        request.getHeaders().remove(HEADER);
        request.setUri(URI.create(address));
    }
}
