package io.github.perfectgym4j.internal.rest;

import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;

/**
 * Closes an answer without reading its rest. The close of Jakarta REST lets HTTP clients read the rest, without end if the answer is endless.
 * RESTEasy can close the connection instead; its method is looked up on the object, and other implementations close as usual.
 */
public final class Abandonment {

    private static final System.Logger LOG = System.getLogger(Abandonment.class.getName());

    private Abandonment() {}

    /**
     * Closes an answer together with its connection.
     *
     * @param response the answer
     */
    public static void of(Response response) {
        if (!closesConnection(response)) {
            response.close();
        }
    }

    private static boolean closesConnection(Response response) {
        for (Class<?> type = response.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Method release = type.getDeclaredMethod("releaseConnection", boolean.class);
                release.setAccessible(true);
                release.invoke(response, false);
                return true;
            } catch (NoSuchMethodException e) {
                // Perhaps the type above.
            } catch (ReflectiveOperationException | RuntimeException e) {
                LOG.log(Level.DEBUG, "the connection of an unread answer is not closed", e);
                return false;
            }
        }
        return false;
    }
}
