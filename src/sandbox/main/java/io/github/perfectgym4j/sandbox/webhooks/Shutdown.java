package io.github.perfectgym4j.sandbox.webhooks;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stops sending when a server takes the application out of service. A server makes the application object, and this listener, by itself and does
 * not introduce them; but they share this class, which belongs to one deployment.
 */
@WebListener
public final class Shutdown implements ServletContextListener {

    private static final Set<Webhooks> SENDING = ConcurrentHashMap.newKeySet();

    static void expect(Webhooks sending) {
        SENDING.add(sending);
    }

    static void isOver(Webhooks stopped) {
        SENDING.remove(stopped);
    }

    @Override
    public void contextDestroyed(ServletContextEvent stopped) {
        SENDING.forEach(Webhooks::close);
    }
}
