package io.github.perfectgym4j.liberty;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Configuration that a test can change while the application runs. */
public class ChangeableConfig implements ConfigSource {

    /** The values in force, above all others. */
    public static final Map<String, String> VALUES = new ConcurrentHashMap<>();

    @Override
    public Set<String> getPropertyNames() {
        return VALUES.keySet();
    }

    @Override
    public String getValue(String name) {
        return VALUES.get(name);
    }

    @Override
    public int getOrdinal() {
        return 900;
    }

    @Override
    public String getName() {
        return "changed by the test";
    }
}
