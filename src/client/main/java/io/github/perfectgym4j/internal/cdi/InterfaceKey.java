package io.github.perfectgym4j.internal.cdi;

import io.github.perfectgym4j.internal.rest.SharedConnections;
import java.util.regex.Pattern;

/** The configuration keys of one interface, such as {@code com.example.ClubsClient/mp-rest/readTimeout}. */
final class InterfaceKey {

    private final Pattern key;

    /**
     * Creates the pattern.
     *
     * @param type full name of the interface
     */
    InterfaceKey(String type) {
        String asVariable = type.replaceAll("\\W", "_");
        key = Pattern.compile(
                "\"?" + Pattern.quote(type) + "\"?/(?:mp-rest|property)/.+|(?i:_?" + asVariable + "_+mp_rest_\\w+)");
    }

    /** Whether a key is one of the interface's, as a property or as an environment variable. */
    boolean isOne(String name) {
        return key.matcher(name).matches() && !name.endsWith("/property/" + SharedConnections.PROPERTY);
    }
}
