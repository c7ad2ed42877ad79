package io.github.perfectgym4j.v2.wire;

import io.github.perfectgym4j.internal.call.Call;
import io.github.perfectgym4j.internal.rest.FilterOrder;
import jakarta.annotation.Priority;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status.Family;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;

/**
 * Checks the answers of methods that return nothing. The runtime would close them unread, and take anything that came with HTTP 200 for the
 * command's success. Comes after {@link io.github.perfectgym4j.internal.rest.AnswerGuard}, which bounds the body and corrects its type.
 */
@Priority(FilterOrder.NO_RESULT)
class NoResultGuard implements ClientResponseFilter {

    @Override
    public void filter(ClientRequestContext request, ClientResponseContext response) throws IOException {
        if (Call.of(request).flatMap(Call::method).map(Method::getReturnType).orElse(null) != void.class
                || response.getStatusInfo().getFamily() != Family.SUCCESSFUL
                || !response.hasEntity()
                || !MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType())) {
            return;
        }
        byte[] body = response.getEntityStream().readAllBytes();
        response.setEntityStream(new ByteArrayInputStream(body));
        if (body.length > 0) {
            ODataReader.readNothing(new ByteArrayInputStream(body));
        }
    }
}
