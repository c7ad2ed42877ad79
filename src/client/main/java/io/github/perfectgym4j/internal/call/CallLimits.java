package io.github.perfectgym4j.internal.call;

import io.github.perfectgym4j.client.config.CallSettings;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the calls of each interface may take: the settings of all, with the interface's own time-out if the configuration has one. */
public final class CallLimits {

    private final Supplier<CallSettings> settings;
    private final Duration timeout;
    private final Map<Class<?>, CallSettings> known = new ConcurrentHashMap<>();

    /**
     * Creates the limits.
     *
     * @param settings the settings of all interfaces, asked for at the first call of each
     */
    public CallLimits(Supplier<CallSettings> settings) {
        this(settings, null);
    }

    private CallLimits(Supplier<CallSettings> settings, Duration timeout) {
        this.settings = settings;
        this.timeout = timeout;
    }

    CallLimits within(Duration most) {
        return new CallLimits(settings, most);
    }

    Call apply(Call call, Class<?> type) {
        CallSettings own = known.get(type);
        if (own == null) {
            own = known.computeIfAbsent(type, this::of);
        }
        return call.within(own.callTimeout()).reading(own.maxBody()).repeating(own.retryReads());
    }

    private CallSettings of(Class<?> type) {
        CallSettings all = settings.get();
        return all.withCallTimeout(timeout == null ? all.callTimeoutOf(ConfigProvider.getConfig(), type) : timeout);
    }
}
