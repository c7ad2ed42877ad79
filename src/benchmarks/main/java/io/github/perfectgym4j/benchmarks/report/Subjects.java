package io.github.perfectgym4j.benchmarks.report;

import java.util.Map;

/** The names of those who are measured, as they call themselves. */
final class Subjects {

    private static final String OURS = "perfectgym-client";

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("perfectgym", OURS),
            Map.entry("perfectGym", OURS),
            Map.entry("PERFECTGYM", OURS),
            Map.entry("googleAuth", "google-auth-library"),
            Map.entry("springSecurity", "Spring Security"),
            Map.entry("msal4j", "MSAL4J"),
            Map.entry("awsCachedSupplier", "AWS CachedSupplier"),
            Map.entry("keycloak", "Keycloak"),
            Map.entry("quarkus", "Quarkus oidc-client"),
            Map.entry("bareMicroProfile", "MicroProfile client alone"),
            Map.entry("javaNetHttp", "java.net.http + Jackson"),
            Map.entry("apacheHttpClient", "Apache HttpClient + Jackson"),
            Map.entry("retrofit", "Retrofit, OkHttp + Jackson"),
            Map.entry("openFeign", "OpenFeign, OkHttp + Jackson"),
            Map.entry("springRestClient", "Spring RestClient + Jackson"),
            Map.entry("rawSocket", "raw socket"),
            Map.entry("JSONB", "plain JSON-B (Yasson)"),
            Map.entry("JACKSON", "Jackson databind"),
            Map.entry("JACKSON_AFTERBURNER", "Jackson, afterburner"),
            Map.entry("JACKSON_BLACKBIRD", "Jackson, blackbird"),
            Map.entry("AVAJE", "avaje-jsonb"),
            Map.entry("STREAMING", "JSON-P by hand"));

    private Subjects() {}

    /** The name; a subject without an entry has one already. */
    static String name(String subject) {
        return NAMES.getOrDefault(subject, subject);
    }

    /** Whether this library is meant, or the way of using it that the others are compared with. */
    static boolean isOurs(String subject) {
        return name(subject).startsWith(OURS) || subject.equals("Pages.of") || subject.equals("Changes.since");
    }
}
