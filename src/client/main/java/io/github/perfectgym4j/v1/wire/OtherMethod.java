package io.github.perfectgym4j.v1.wire;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.util.concurrent.Callable;

/** Sends a request by another HTTP method than its interface declares; see {@link AlsoBy}. */
@Priority(Priorities.AUTHENTICATION - 1)
public class OtherMethod implements ClientRequestFilter {

    private static final ThreadLocal<String> CHOSEN = new ThreadLocal<>();

    /** For the runtime, which creates one for each interface. */
    public OtherMethod() {}

    /**
     * Makes a call by another HTTP method.
     *
     * @param method the HTTP method
     * @param call sends the request, on this thread
     * @return the answer
     * @throws Exception what the call throws
     */
    public static Object call(String method, Callable<?> call) throws Exception {
        CHOSEN.set(method);
        try {
            return call.call();
        } finally {
            CHOSEN.remove();
        }
    }

    @Override
    public void filter(ClientRequestContext request) {
        String method = CHOSEN.get();
        if (method != null) {
            // Only the one request: proving who is calling may take others on the way.
            CHOSEN.remove();
            request.setMethod(method);
        }
    }
}
