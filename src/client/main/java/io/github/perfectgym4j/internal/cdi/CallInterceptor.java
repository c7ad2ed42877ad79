package io.github.perfectgym4j.internal.cdi;

import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.internal.call.Calls;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Leads the calls of injected interfaces through {@link Calls}. */
@Interceptor
@PerfectGymApi
@Priority(Interceptor.Priority.LIBRARY_AFTER)
public class CallInterceptor {

    private final Calls calls;

    /**
     * For CDI.
     *
     * @param calls makes the calls
     */
    @Inject
    public CallInterceptor(Calls calls) {
        this.calls = calls;
    }

    /**
     * Around each call.
     *
     * @param invocation the call
     * @return its answer
     * @throws Exception what {@link Calls} throws
     */
    @AroundInvoke
    public Object around(InvocationContext invocation) throws Exception {
        return calls.call(invocation.getMethod(), invocation.getParameters(), invocation::proceed);
    }
}
