package io.github.perfectgym4j.benchmarks.call;

import io.github.perfectgym4j.benchmarks.server.AnsweringServer;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** A token that never ends. */
public class ConstantToken implements ClientRequestFilter {

    /** For the runtime. */
    public ConstantToken() {}

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, AnsweringServer.PROOF);
    }
}
