package io.github.perfectgym4j.v1.wire;

import io.github.perfectgym4j.internal.call.Call;
import io.github.perfectgym4j.internal.call.SecondTry;
import jakarta.ws.rs.core.Response.Status;

/** Sends a request by the other HTTP method of its operation; see {@link AlsoBy}. */
public class OtherMethod implements SecondTry {

    @Override
    public boolean prepare(Call call, int status) {
        if (status != Status.METHOD_NOT_ALLOWED.getStatusCode()) {
            return false;
        }
        call.method().map(method -> method.getAnnotation(AlsoBy.class).value()).ifPresent(call::by);
        return true;
    }
}
