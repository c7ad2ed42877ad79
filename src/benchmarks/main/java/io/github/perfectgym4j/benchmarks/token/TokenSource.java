package io.github.perfectgym4j.benchmarks.token;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** A library's way to the token of an application: fetched at the first need, kept while it is valid. Asked by many threads at once. */
interface TokenSource extends AutoCloseable {

    /** Makes a source that knows no token yet. */
    interface Factory {

        /**
         * Makes the source.
         *
         * @param endpoint base address of the token endpoint, without a slash at its end
         * @return a source that has not asked the endpoint yet
         * @throws Exception if the library cannot be set up
         */
        TokenSource at(URI endpoint) throws Exception;
    }

    /**
     * The token, as the library hands it to whoever sends it.
     *
     * @return the token or the header made of it; never null
     * @throws Exception if there is none to be had
     */
    Object token() throws Exception;

    @Override
    default void close() {}

    /**
     * All sources.
     *
     * @return by name
     */
    static Map<String, Factory> all() {
        Map<String, Factory> all = new LinkedHashMap<>();
        all.put("perfectgym", PerfectGymTokens::new);
        all.put("googleAuth", GoogleAuthTokens::new);
        all.put("springSecurity", SpringSecurityTokens::new);
        all.put("msal4j", Msal4jTokens::new);
        all.put("awsCachedSupplier", AwsCachedSupplierTokens::new);
        all.put("keycloak", KeycloakTokens::new);
        all.put("quarkus", QuarkusTokens::new);
        return all;
    }
}
