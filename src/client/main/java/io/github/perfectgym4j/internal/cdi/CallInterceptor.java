package io.github.perfectgym4j.internal.cdi;

import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.event.CallEvents;
import io.github.perfectgym4j.internal.call.Call;
import io.github.perfectgym4j.internal.call.Calls;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Leads the calls of injected interfaces through {@link Call}. */
@Interceptor
@PerfectGymApi
@Priority(Interceptor.Priority.LIBRARY_AFTER)
public class CallInterceptor {

    private final Calls operations;

    /**
     * For CDI.
     *
     * @param events who wants to know of the calls
     */
    @Inject
    public CallInterceptor(@Any Instance<CallEvents> events) {
        this.operations = new Calls(events.stream().toList());
    }

    /**
     * Around each call.
     *
     * @param invocation the call
     * @return its answer
     * @throws Exception what {@link Call} throws
     */
    @AroundInvoke
    public Object around(InvocationContext invocation) throws Exception {
        return operations.call(invocation.getMethod(), invocation.getParameters(), invocation::proceed);
    }
}
