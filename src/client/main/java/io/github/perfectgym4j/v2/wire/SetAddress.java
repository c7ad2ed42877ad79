package io.github.perfectgym4j.v2.wire;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;

/** Puts the options of a query into the address of a request, before anybody decides about credentials for it. */
@Priority(Priorities.AUTHENTICATION - 1)
class SetAddress implements ClientRequestFilter {

    @Override
    public void filter(ClientRequestContext request) {
        SetCall call = SetCall.current();
        if (call != null) {
            request.setUri(call.address().apply(request.getUri()));
        }
    }
}
