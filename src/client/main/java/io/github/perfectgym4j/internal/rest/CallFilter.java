package io.github.perfectgym4j.internal.rest;

import io.github.perfectgym4j.internal.call.Call;
import jakarta.annotation.Priority;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;

/** Attaches a request to the call of this thread, with its address and HTTP method, and passes the answer to the call. */
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
