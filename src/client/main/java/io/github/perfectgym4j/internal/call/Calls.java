package io.github.perfectgym4j.internal.call;

import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.event.CallEvents;
import io.github.perfectgym4j.client.event.Operation;
import io.github.perfectgym4j.v1.wire.AlsoBy;
import io.github.perfectgym4j.v1.wire.OtherMethod;
import jakarta.ws.rs.core.Response.Status;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** Leads the calls of an interface's methods through {@link Call}, with what is known of each method worked out once. */
public final class Calls {

    private static final System.Logger LOG = System.getLogger(Calls.class.getName());

    private final Map<Method, Optional<Known>> known = new ConcurrentHashMap<>();

    /** The other method is null for most. */
    private record Known(Operation operation, Arguments arguments, String otherMethod) {}

    private final List<CallEvents> events;

    /**
     * Creates an empty memory.
     *
     * @param events who wants to know of the calls
     */
    public Calls(List<CallEvents> events) {
        this.events = List.copyOf(events);
    }

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
            operation = known.computeIfAbsent(method, Calls::examine);
        }
        if (operation.isEmpty()) {
            return call.call();
        }
        Known made = operation.get();
        made.arguments.check(arguments);
        Callable<?> sent = made.otherMethod == null ? call : orBy(made.otherMethod, call);
        return events.isEmpty() ? Call.make(made.operation, sent) : told(made.operation, sent);
    }

    private static Callable<?> orBy(String otherMethod, Callable<?> call) {
        return () -> {
            try {
                return call.call();
            } catch (ErrorResponseException answer) {
                if (answer.status() != Status.METHOD_NOT_ALLOWED.getStatusCode()) {
                    throw answer;
                }
                return OtherMethod.call(otherMethod, call);
            }
        };
    }

    private Object told(Operation operation, Callable<?> call) throws Exception {
        long started = System.nanoTime();
        PerfectGymException failure = null;
        try {
            return Call.make(operation, call);
        } catch (PerfectGymException e) {
            failure = e;
            throw e;
        } finally {
            Duration took = Duration.ofNanos(System.nanoTime() - started);
            for (CallEvents listener : events) {
                tell(listener, operation, failure, took);
            }
        }
    }

    private static void tell(CallEvents listener, Operation operation, PerfectGymException failure, Duration took) {
        try {
            listener.called(operation, failure, took);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "PGYM0030 A listener to calls failed with {0}",
                    e.getClass().getName());
        }
    }

    private static Optional<Known> examine(Method method) {
        AlsoBy other = method.getAnnotation(AlsoBy.class);
        return Optional.ofNullable(Operation.of(method))
                .map(o -> new Known(o, Arguments.of(o, method), other == null ? null : other.value()));
    }
}
