package io.github.perfectgym4j.v2.wire;

import io.github.perfectgym4j.internal.call.Call;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Asks for the answer in a language, unless the interface does so itself. */
class LanguageFilter implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext request) {
        if (!request.getHeaders().containsKey(HttpHeaders.ACCEPT_LANGUAGE)) {
            Call.of(request).flatMap(Call::languages).ifPresent(languages -> request.getHeaders()
                    .putSingle(HttpHeaders.ACCEPT_LANGUAGE, languages.value()));
        }
    }
}
