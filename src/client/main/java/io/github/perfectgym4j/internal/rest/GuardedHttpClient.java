package io.github.perfectgym4j.internal.rest;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.internal.call.Call;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Stands between RESTEasy and Apache HttpClient, and adds what neither has: a call can be broken off by its deadline, the head of an answer is
 * bounded, a connection on which something is left over is not used again ({@link GuardedPool}), and an {@link Error} in a call costs its
 * own connection only: HttpClient would close the whole pool. A pool that is closed all the same is made anew.
 */
final class GuardedHttpClient implements InvocationHandler, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(GuardedHttpClient.class.getName());

    private final Supplier<? extends ApiInterface> owners;
    private final CallSettings limits;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile HttpClients current;
    private volatile boolean closed;

    GuardedHttpClient(HttpClients first, Supplier<? extends ApiInterface> owners, CallSettings limits) {
        this.owners = owners;
        this.limits = limits;
        this.current = guarded(first);
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "GuardedHttpClient";
            };
        }
        HttpClients used = current;
        boolean isRequest = method.getName().equals("execute");
        if (isRequest) {
            Call.current().ifPresent(call -> call.cancelBy(() -> abort(arguments[0])));
        }
        try {
            return method.invoke(used.client(), arguments);
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause();
            if (thrown instanceof Error && isRequest) {
                // Only the connection of this request is given up.
                abort(arguments[0]);
            } else if (isClosedPool(thrown) && renew(used)) {
                // The request did not get a connection, so it was not sent.
                return again(method, arguments);
            }
            throw thrown;
        }
    }

    private Object again(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(current.client(), arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static boolean isClosedPool(Throwable thrown) {
        return thrown instanceof IllegalStateException
                && String.valueOf(thrown.getMessage()).contains("pool shut down");
    }

    /** Creates the connections anew, unless another thread has done so; false if that is not allowed. */
    private boolean renew(HttpClients broken) {
        renewing.lock();
        try {
            if (closed) {
                return false;
            }
            if (current == broken) {
                Optional<HttpClients> fresh = HttpClients.of(owners.get());
                if (fresh.isEmpty()) {
                    return false;
                }
                current = guarded(fresh.get());
                broken.owner().close();
            }
            return true;
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.DEBUG, "connections cannot be made anew", e);
            return false;
        } finally {
            renewing.unlock();
        }
    }

    private HttpClients guarded(HttpClients made) {
        try {
            GuardedPool.guard(made.client(), limits);
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.DEBUG, "another version of HttpClient: its connections are not guarded", e);
        }
        return made;
    }

    /** By name, because the library does not depend on HttpClient. */
    private static void abort(Object request) {
        try {
            request.getClass().getMethod("abort").invoke(request);
        } catch (ReflectiveOperationException e) {
            LOG.log(Level.DEBUG, "the request cannot be broken off", e);
        }
    }

    @Override
    public void close() {
        renewing.lock();
        try {
            closed = true;
            current.owner().close();
        } finally {
            renewing.unlock();
        }
    }
}
