package io.github.perfectgym4j.client.call;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Leads the calls of injected interfaces through {@link Call}. */
@Interceptor
@PerfectGymApi
@Priority(Interceptor.Priority.LIBRARY_AFTER)
public class PerfectGymApiInterceptor {

    private final Map<Method, Operation> operations = new ConcurrentHashMap<>();

    /** For CDI. */
    public PerfectGymApiInterceptor() {}

    /**
     * Around each call.
     *
     * @param invocation the call
     * @return its answer
     * @throws Exception what {@link Call} throws
     */
    @AroundInvoke
    public Object around(InvocationContext invocation) throws Exception {
        Operation operation = operations.computeIfAbsent(invocation.getMethod(), Operation::of);
        return operation == null ? invocation.proceed() : Call.make(operation, invocation::proceed);
    }
}
