package io.github.perfectgym4j.benchmarks.liberty.app;

import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.ConfigProvider;

/** A token that never ends, from the configuration. */
public class ConstantToken implements ClientRequestFilter {

    /** Key of the configuration: what is sent as {@code Authorization}. */
    public static final String PROOF = "benchmarks.proof";

    private final String proof = ConfigProvider.getConfig().getValue(PROOF, String.class);

    /** For the runtime. */
    public ConstantToken() {}

    @Override
    public void filter(ClientRequestContext request) {
        request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, proof);
    }
}
