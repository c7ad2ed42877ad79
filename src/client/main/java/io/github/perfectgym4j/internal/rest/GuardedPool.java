package io.github.perfectgym4j.internal.rest;

import io.github.perfectgym4j.client.config.CallSettings;
import io.github.perfectgym4j.internal.call.Call;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.Socket;

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
        if (method.getName().equals("shutdown")) {
            // HttpClient's answer to an Error in one call; the pool's owner closes it by another way.
            return null;
        }
        Object result;
        try {
            result = method.invoke(guarded, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        if (method.getName().equals("requestConnection")) {
            Class<?> type = method.getReturnType();
            return Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, new GuardedPool(result, connections));
        }
        if (method.getName().equals("get")) {
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

    private static Field field(Class<?> type, String name) {
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

    /** How to look at a connection, worked out once. */
    private static final class Connections {

        private final Method isOpen;
        private final Method isStale;
        private final Method close;
        private final Method socket;
        private final Method entryOf;
        private final Method connectionOf;
        private final Field buffer;
        private final Method hasBufferedData;

        Connections(ClassLoader apache) throws ReflectiveOperationException {
            Class<?> connection = Class.forName(PACKAGE + "HttpConnection", false, apache);
            isOpen = connection.getMethod("isOpen");
            isStale = connection.getMethod("isStale");
            close = connection.getMethod("close");
            socket = Class.forName(PACKAGE + "conn.ManagedHttpClientConnection", false, apache)
                    .getMethod("getSocket");
            entryOf = accessible(Class.forName(PACKAGE + "impl.conn.CPoolProxy", false, apache)
                    .getDeclaredMethod("getPoolEntry"));
            connectionOf =
                    Class.forName(PACKAGE + "pool.PoolEntry", false, apache).getMethod("getConnection");
            Class<?> base = Class.forName(PACKAGE + "impl.BHttpConnectionBase", false, apache);
            buffer = field(base, "inBuffer");
            hasBufferedData = buffer.getType().getMethod("hasBufferedData");
        }

        private static Method accessible(Method method) {
            method.setAccessible(true);
            return method;
        }

        void closeIfUnusable(Object connection) {
            try {
                if (connection != null
                        && (boolean) isOpen.invoke(connection)
                        && (isSomethingLeft(connection) || isClosedByServer(connection))) {
                    close.invoke(connection);
                }
            } catch (ReflectiveOperationException | IOException e) {
                LOG.log(Level.DEBUG, "a connection cannot be looked at", e);
            }
        }

        /**
         * Looked at only where a broken connection would leave it open whether something was changed: a look takes a millisecond, and HttpClient
         * sends a read again by itself.
         */
        private boolean isClosedByServer(Object connection) throws ReflectiveOperationException {
            boolean isRead = Call.current()
                    .map(call -> call.operation().httpMethod().equals("GET"))
                    .orElse(true);
            return !isRead && (boolean) isStale.invoke(connection);
        }

        private boolean isSomethingLeft(Object connection) throws ReflectiveOperationException, IOException {
            Object real = connectionOf.invoke(entryOf.invoke(connection));
            return (boolean) hasBufferedData.invoke(buffer.get(real))
                    || socket.invoke(connection) instanceof Socket open
                            && open.getInputStream().available() > 0;
        }
    }
}
