package io.github.perfectgym4j.benchmarks.report;

import java.util.Locale;
import java.util.Map;

/** The names of those who are measured, as they call themselves. */
final class Subjects {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry(Row.OURS, "perfectgym-client"),
            Map.entry("googleAuth", "google-auth-library"),
            Map.entry("springSecurity", "Spring Security"),
            Map.entry("msal4j", "MSAL4J"),
            Map.entry("awsCachedSupplier", "AWS CachedSupplier"),
            Map.entry("keycloak", "Keycloak TokenManager"),
            Map.entry("quarkus", "Quarkus oidc-client"));

    private Subjects() {}

    /** The name; for a subject without an entry, its method's name in words. */
    static String name(String subject) {
        String known = NAMES.get(subject);
        return known != null
                ? known
                : subject.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
