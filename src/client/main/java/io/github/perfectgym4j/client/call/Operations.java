package io.github.perfectgym4j.client.call;

import io.github.perfectgym4j.client.json.AlsoBy;
import io.github.perfectgym4j.client.json.OtherMethod;
import jakarta.ws.rs.core.Response.Status;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** Leads the calls of an interface's methods through {@link Call}, with what is known of each method worked out once. */
public final class Operations {

    private final Map<Method, Optional<Known>> known = new ConcurrentHashMap<>();

    private record Known(Operation operation, Arguments arguments, Optional<String> otherMethod) {}

    /** Creates an empty memory. */
    public Operations() {}

    /**
     * Makes a call.
     *
     * @param method method of an interface
     * @param arguments its arguments, or null if there are none
     * @param call sends the request each time it is called
     * @return the answer
     * @throws IllegalArgumentException if an argument cannot be right; nothing was sent
     * @throws Exception what {@link Call} throws
     */
    public Object call(Method method, Object[] arguments, Callable<?> call) throws Exception {
        Optional<Known> operation = known.get(method);
        if (operation == null) {
            operation = known.computeIfAbsent(method, Operations::examine);
        }
        if (operation.isEmpty()) {
            return call.call();
        }
        operation.get().arguments.check(arguments);
        return Call.make(
                operation.get().operation,
                operation
                        .get()
                        .otherMethod
                        .<Callable<?>>map(other -> orBy(other, call))
                        .orElse(call));
    }

    private static Callable<?> orBy(String otherMethod, Callable<?> call) {
        return () -> {
            try {
                return call.call();
            } catch (ErrorAnswer answer) {
                if (answer.status() != Status.METHOD_NOT_ALLOWED.getStatusCode()) {
                    throw answer;
                }
                return OtherMethod.call(otherMethod, call);
            }
        };
    }

    private static Optional<Known> examine(Method method) {
        return Optional.ofNullable(Operation.of(method))
                .map(o -> new Known(
                        o,
                        Arguments.of(o, method),
                        Optional.ofNullable(method.getAnnotation(AlsoBy.class)).map(AlsoBy::value)));
    }
}
