package io.github.perfectgym4j.sandbox.kit;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * A source of MicroProfile Config with address and credentials of the running sandbox. It is empty while none is announced, and stronger
 * than system properties and environment while one is: a test then cannot reach a real gym by mistake.
 */
public final class SandboxConfigSource implements ConfigSource {

    private static final int STRONGER_THAN_SYSTEM_PROPERTIES = 1000;

    private static final AtomicReference<Map<String, String>> ANNOUNCED = new AtomicReference<>(Map.of());

    /**
     * Announces values to all configurations of this virtual machine, those that were made before included.
     *
     * @param values values by key; replaces those of before; empty withdraws them
     */
    public static void announce(Map<String, String> values) {
        ANNOUNCED.set(Map.copyOf(values));
    }

    @Override
    public int getOrdinal() {
        return STRONGER_THAN_SYSTEM_PROPERTIES;
    }

    @Override
    public Set<String> getPropertyNames() {
        return ANNOUNCED.get().keySet();
    }

    @Override
    public String getValue(String name) {
        return ANNOUNCED.get().get(name);
    }

    @Override
    public String getName() {
        return "PerfectGym sandbox";
    }
}
