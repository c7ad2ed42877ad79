package io.github.perfectgym4j.liberty;

import io.github.perfectgym4j.client.error.PerfectGymException;
import io.github.perfectgym4j.client.event.CallEvents;
import io.github.perfectgym4j.client.event.Operation;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Writes every failure, with all its causes, to the server's log, where {@link NothingSecretCheck} looks for secrets. */
@ApplicationScoped
public class FailureLog implements CallEvents {

    @Override
    public void called(Operation operation, PerfectGymException failure, Duration took) {
        if (failure != null) {
            System.getLogger(FailureLog.class.getName()).log(Level.INFO, "a call failed", failure);
        }
    }
}
