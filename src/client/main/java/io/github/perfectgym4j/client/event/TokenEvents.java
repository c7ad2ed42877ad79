package io.github.perfectgym4j.client.event;

import io.github.perfectgym4j.client.error.PerfectGymException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Consumer;

/** Told what happens to the application's token, for logs and metrics. Never told a secret. */
public interface TokenEvents {

    /**
     * A sign-in went well.
     *
     * @param took how long the request took
     * @param life how long the token may be used
     */
    void signedIn(Duration took, Duration life);

    /**
     * A sign-in failed.
     *
     * @param failure why
     * @param wait how long no other one is made
     */
    void signInFailed(PerfectGymException failure, Duration wait);

    /**
     * The server refused the token before its end.
     *
     * @param replaced true if a new one will be fetched; false if that has just been done, so that the credentials themselves are in doubt
     */
    void refused(boolean replaced);

    /**
     * Tells several. One that throws does not keep the others, or the sign-in itself, from going on.
     *
     * @param listeners who wants to know
     * @return one that tells all of them
     */
    static TokenEvents all(Iterable<TokenEvents> listeners) {
        return new TokenEvents() {

            @Override
            public void signedIn(Duration took, Duration life) {
                tell(listener -> listener.signedIn(took, life));
            }

            @Override
            public void signInFailed(PerfectGymException failure, Duration wait) {
                tell(listener -> listener.signInFailed(failure, wait));
            }

            @Override
            public void refused(boolean replaced) {
                tell(listener -> listener.refused(replaced));
            }

            private void tell(Consumer<TokenEvents> event) {
                for (TokenEvents listener : listeners) {
                    try {
                        event.accept(listener);
                    } catch (RuntimeException e) {
                        System.getLogger(TokenEvents.class.getName())
                                .log(
                                        Level.WARNING,
                                        "PGYM0007 A listener to the token''s life failed with {0}",
                                        e.getClass().getName());
                    }
                }
            }
        };
    }
}
