package io.github.perfectgym4j.internal.rest;

import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.internal.call.Call;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.util.Optional;

/**
 * Stands before the pool of Apache HttpClient. A connection on which bytes are left over, such as an answer that nobody asked for, would give
 * them to the next caller as the answer to something else: it is closed when it is taken out of the pool, and HttpClient opens another one.
 * So is one that the server has closed, before a request that changes something is sent on it.
 */
final class GuardedPool implements InvocationHandler {

    private static final System.Logger LOG = System.getLogger(GuardedPool.class.getName());
    private static final String PACKAGE = "org.apache.http.";

    private final Object guarded;
    private final Connections connections;

    private GuardedPool(Object guarded, Connections connections) {
        this.guarded = guarded;
        this.connections = connections;
    }

    /**
     * Guards the pool of a client, and bounds the heads of the answers that its connections read.
     *
     * @param client Apache HttpClient, not used yet
     * @param limits the bounds
     * @throws ReflectiveOperationException if it is made in another way than expected
     */
    static void guard(Object client, CallSettings limits) throws ReflectiveOperationException {
        Object executor = value(client, "execChain");
        while (field(executor.getClass(), "connManager") == null) {
            executor = value(executor, "requestExecutor");
        }
        Field held = field(executor.getClass(), "connManager");
        Object pool = held.get(executor);
        bound(pool, limits);
        ClassLoader apache = client.getClass().getClassLoader();
        Class<?> type = Class.forName(PACKAGE + "conn.HttpClientConnectionManager", false, apache);
        held.set(
                executor,
                Proxy.newProxyInstance(apache, new Class<?>[] {type}, new GuardedPool(pool, new Connections(apache))));
    }

    private static void bound(Object pool, CallSettings limits) throws ReflectiveOperationException {
        ClassLoader apache = pool.getClass().getClassLoader();
        Class<?> constraintsType = Class.forName(PACKAGE + "config.MessageConstraints", true, apache);
        Object constraints = constraintsType.getMethod("custom").invoke(null);
        constraints.getClass().getMethod("setMaxHeaderCount", int.class).invoke(constraints, limits.maxHeaderFields());
        constraints.getClass().getMethod("setMaxLineLength", int.class).invoke(constraints, limits.maxHeaderLine());
        Object built = constraints.getClass().getMethod("build").invoke(constraints);
        Class<?> configType = Class.forName(PACKAGE + "config.ConnectionConfig", true, apache);
        Object config = configType.getMethod("custom").invoke(null);
        config.getClass().getMethod("setMessageConstraints", constraintsType).invoke(config, built);
        pool.getClass()
                .getMethod("setDefaultConnectionConfig", configType)
                .invoke(pool, config.getClass().getMethod("build").invoke(config));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (name.equals("shutdown")) {
            // HttpClient's answer to an Error in one call; the pool's owner closes it by another way.
            return null;
        }
        Object result;
        try {
            result = method.invoke(guarded, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        if (name.equals("requestConnection")) {
            return connections.lease(new GuardedPool(result, connections));
        }
        if (name.equals("get")) {
            connections.closeIfUnusable(result);
        }
        return result;
    }

    static Object value(Object of, String name) throws ReflectiveOperationException {
        Field field = field(of.getClass(), name);
        if (field == null) {
            throw new NoSuchFieldException(of.getClass().getName() + "." + name);
        }
        return field.get(of);
    }

    static Field field(Class<?> type, String name) {
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        return null;
    }

    /** How to look at a connection, worked out once: this is done for each call. */
    private static final class Connections {

        private final MethodHandle newLease;
        private final MethodHandle isOpen;
        private final MethodHandle isStale;
        private final MethodHandle close;
        private final MethodHandle socket;
        private final MethodHandle hasBufferedData;

        Connections(ClassLoader apache) throws ReflectiveOperationException {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            Class<?> lease = Class.forName(PACKAGE + "conn.ConnectionRequest", false, apache);
            // Only a made proxy tells its class without deprecated methods.
            Class<?> proxy = Proxy.newProxyInstance(apache, new Class<?>[] {lease}, (p, method, arguments) -> null)
                    .getClass();
            newLease = lookup.unreflectConstructor(proxy.getConstructor(InvocationHandler.class))
                    .asType(MethodType.methodType(Object.class, GuardedPool.class));
            Class<?> connection = Class.forName(PACKAGE + "HttpConnection", false, apache);
            isOpen = of(boolean.class, lookup.unreflect(connection.getMethod("isOpen")));
            isStale = of(boolean.class, lookup.unreflect(connection.getMethod("isStale")));
            close = of(void.class, lookup.unreflect(connection.getMethod("close")));
            socket = of(
                    Socket.class,
                    lookup.unreflect(Class.forName(PACKAGE + "conn.ManagedHttpClientConnection", false, apache)
                            .getMethod("getSocket")));
            hasBufferedData = of(boolean.class, buffered(lookup, apache));
        }

        /** From the lent connection to the one below it, to its buffer. */
        private static MethodHandle buffered(MethodHandles.Lookup lookup, ClassLoader apache)
                throws ReflectiveOperationException {
            Method entry = Class.forName(PACKAGE + "impl.conn.CPoolProxy", false, apache)
                    .getDeclaredMethod("getPoolEntry");
            entry.setAccessible(true);
            MethodHandle entryOf = lookup.unreflect(entry);
            MethodHandle connectionOf = lookup.unreflect(
                    Class.forName(PACKAGE + "pool.PoolEntry", false, apache).getMethod("getConnection"));
            Field buffer = field(Class.forName(PACKAGE + "impl.BHttpConnectionBase", false, apache), "inBuffer");
            MethodHandle bufferOf = lookup.unreflectGetter(buffer);
            MethodHandle isFilled = lookup.unreflect(buffer.getType().getMethod("hasBufferedData"));
            return then(then(then(entryOf, connectionOf), bufferOf), isFilled);
        }

        private static MethodHandle then(MethodHandle first, MethodHandle second) {
            MethodHandle fitting = second.asType(
                    second.type().changeParameterType(0, first.type().returnType()));
            return MethodHandles.filterReturnValue(first, fitting);
        }

        private static MethodHandle of(Class<?> result, MethodHandle handle) {
            return handle.asType(MethodType.methodType(result, Object.class));
        }

        Object lease(GuardedPool guard) throws Throwable {
            return (Object) newLease.invokeExact(guard);
        }

        void closeIfUnusable(Object connection) throws Throwable {
            try {
                if (connection != null
                        && (boolean) isOpen.invokeExact(connection)
                        && (isSomethingLeft(connection) || isClosedByServer(connection))) {
                    close.invokeExact(connection);
                }
            } catch (IOException | RuntimeException e) {
                // HttpClient itself finds out whether the connection can be used.
                LOG.log(Level.DEBUG, "a connection cannot be looked at", e);
            }
        }

        /**
         * Looked at only where a broken connection would leave it open whether something was changed: a look takes a millisecond, and HttpClient
         * sends a read again by itself.
         */
        private boolean isClosedByServer(Object connection) throws Throwable {
            Optional<Call> call = Call.current();
            return call.isPresent()
                    && !call.get().operation().httpMethod().equals("GET")
                    && (boolean) isStale.invokeExact(connection);
        }

        private boolean isSomethingLeft(Object connection) throws Throwable {
            if ((boolean) hasBufferedData.invokeExact(connection)) {
                return true;
            }
            Socket open = (Socket) socket.invokeExact(connection);
            return open != null && open.getInputStream().available() > 0;
        }
    }
}
