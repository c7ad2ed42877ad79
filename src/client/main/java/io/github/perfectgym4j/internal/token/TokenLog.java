package io.github.perfectgym4j.internal.token;

import io.github.perfectgym4j.client.error.CredentialsRefusedException;
import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.event.TokenEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Writes one line for each event of the token's life. */
@ApplicationScoped
@Typed(TokenEvents.class)
public class TokenLog implements TokenEvents {

    private static final System.Logger LOG = System.getLogger(TokenHolder.class.getName());

    @Override
    public void signedIn(Duration took, Duration life) {
        LOG.log(
                Level.INFO,
                "PGYM0001 Signed in to PerfectGym in {0} ms; the token may be used for {1}",
                took.toMillis(),
                life);
    }

    @Override
    public void signInFailed(PerfectGymException failure, Duration wait) {
        boolean refused = failure instanceof CredentialsRefusedException;
        LOG.log(
                refused ? Level.ERROR : Level.WARNING,
                (refused ? "PGYM0002" : "PGYM0003")
                        + " Signing in to PerfectGym failed, the next try is made in {0} ms: {1}",
                wait.toMillis(),
                failure.getMessage());
    }

    @Override
    public void rejected(boolean replaced) {
        LOG.log(
                Level.WARNING,
                replaced
                        ? "PGYM0004 PerfectGym rejected the token before its end; a new one is fetched"
                        : "PGYM0006 PerfectGym rejected a token that had just been fetched; it stays in use");
    }
}
