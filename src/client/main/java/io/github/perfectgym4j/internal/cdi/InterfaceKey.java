package io.github.perfectgym4j.internal.cdi;

import java.util.regex.Pattern;

/** The configuration keys of single interfaces, such as {@code io.github.perfectgym4j.v1.clubs.ClubsClient/mp-rest/readTimeout}. */
final class InterfaceKey {

    /**
     * As a property, or as an environment variable. The interfaces for files never share connections, so that whatever is configured for them
     * does not matter; nor does the permission to share itself.
     */
    private static final Pattern KEY =
            Pattern.compile("io\\.github\\.perfectgym4j\\.(?!internal\\.file\\.)[^/]+/(?:mp-rest|property)/.+"
                    + "|(?i:io_github_perfectgym4j_(?!internal_file_)\\w+_mp_rest_\\w+)");

    private InterfaceKey() {}

    static boolean isOne(String name) {
        return KEY.matcher(name).matches() && !name.endsWith("/property/" + InjectedConnections.PROPERTY);
    }
}
