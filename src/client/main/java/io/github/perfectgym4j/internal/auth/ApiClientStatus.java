package io.github.perfectgym4j.internal.auth;

import io.github.perfectgym4j.client.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Whether PerfectGym accepts the API client, as far as its last answers have shown. */
@ApplicationScoped
public class ApiClientStatus {

    private static final System.Logger LOG = System.getLogger(ApiClientStatus.class.getName());

    private final AtomicBoolean refused = new AtomicBoolean();

    /**
     * This object itself.
     *
     * @return this object, where the caller may have CDI's proxy, whose every call costs something
     */
    public ApiClientStatus direct() {
        return this;
    }

    /** The server answered with 401. */
    void refused() {
        if (refused.compareAndSet(false, true)) {
            LOG.log(
                    Level.ERROR,
                    "PGYM0043 PerfectGym does not accept the API client: {0}",
                    failure().orElse(""));
        }
    }

    boolean isInDoubt() {
        return refused.get();
    }

    /** The server accepted the request. */
    void accepted() {
        refused.set(false);
    }

    /**
     * Why calls by the API client fail.
     *
     * @return the reason; nothing if the last answer was a success, or there was none
     */
    public Optional<String> failure() {
        return refused.get()
                ? Optional.of(
                        "PerfectGym rejected " + Settings.CLIENT_ID + " and " + Settings.CLIENT_SECRET + " (HTTP 401)")
                : Optional.empty();
    }
}
