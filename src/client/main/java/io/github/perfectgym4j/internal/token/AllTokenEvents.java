package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.event.TokenEvents;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Several listeners as one. A listener that throws stops neither the others nor the sign-in.
 *
 * @param listeners told of each event
 */
public record AllTokenEvents(Iterable<TokenEvents> listeners) implements TokenEvents {

    private static final System.Logger LOG = System.getLogger(AllTokenEvents.class.getName());

    @Override
    public void signedIn(Duration took, Duration life) {
        tell(listener -> listener.signedIn(took, life));
    }

    @Override
    public void signInFailed(PerfectGymException failure, Duration wait) {
        tell(listener -> listener.signInFailed(failure, wait));
    }

    @Override
    public void rejected(boolean replaced) {
        tell(listener -> listener.rejected(replaced));
    }

    /** Catches everything that a listener throws, including errors and undeclared checked exceptions. */
    private void tell(Consumer<TokenEvents> event) {
        try {
            for (TokenEvents listener : listeners) {
                tell(listener, event);
            }
        } catch (Throwable e) {
            warn(e);
        }
    }

    private static void tell(TokenEvents listener, Consumer<TokenEvents> event) {
        try {
            event.accept(listener);
        } catch (Throwable e) {
            warn(e);
        }
    }

    private static void warn(Throwable e) {
        LOG.log(
                Level.WARNING,
                "PGYM0007 A listener to the token''s life failed with {0}",
                e.getClass().getName());
    }
}
