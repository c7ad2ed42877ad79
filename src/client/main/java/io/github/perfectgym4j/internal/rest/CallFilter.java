package io.github.perfectgym4j.internal.rest;

import io.github.perfectgym4j.internal.call.Call;
import jakarta.annotation.Priority;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;

/** Makes a request the one of the call that this thread makes, with its address and HTTP method, and hands it the answer. */
@Priority(FilterOrder.CALL)
class CallFilter implements ClientRequestFilter, ClientResponseFilter {

    private final boolean answerOutlivesCall;

    CallFilter(boolean answerOutlivesCall) {
        this.answerOutlivesCall = answerOutlivesCall;
    }

    @Override
    public void filter(ClientRequestContext request) {
        Call.current().ifPresent(call -> call.begin(request));
    }

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) {
        if (!answerOutlivesCall) {
            Call.of(request).ifPresent(call -> call.answered(response));
        }
    }
}
