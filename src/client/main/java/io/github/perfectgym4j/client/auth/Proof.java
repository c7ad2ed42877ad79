package io.github.perfectgym4j.client.auth;

import io.github.perfectgym4j.client.config.Secret;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Objects;

/**
 * A proof of identity: the headers that authenticate a request. Proofs are compared by identity: two sign-ins give two proofs even if the
 * server issues the same token twice.
 */
public final class Proof {

    private final String[] namesAndValues;

    private Proof(String... namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    /**
     * A bearer token.
     *
     * @param token the token
     * @return {@code Authorization: Bearer …}
     */
    public static Proof bearer(Secret token) {
        return new Proof(
                HttpHeaders.AUTHORIZATION,
                "Bearer " + Objects.requireNonNull(token, "token").reveal());
    }

    /**
     * Headers of any other kind.
     *
     * @param headers name and value of each header; at least one
     * @return the proof
     */
    public static Proof headers(Map<String, Secret> headers) {
        if (Objects.requireNonNull(headers, "headers").isEmpty()) {
            throw new IllegalArgumentException("a proof needs at least one header");
        }
        String[] namesAndValues = new String[headers.size() * 2];
        int i = 0;
        for (Map.Entry<String, Secret> header : headers.entrySet()) {
            namesAndValues[i++] = Objects.requireNonNull(header.getKey(), "name of a header");
            namesAndValues[i++] = Objects.requireNonNull(header.getValue(), "value of a header")
                    .reveal();
        }
        return new Proof(namesAndValues);
    }

    /** Sets the headers on a request, in place of others of the same name. */
    public void applyTo(MultivaluedMap<String, Object> headers) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.putSingle(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    /** Always the same text. */
    @Override
    public String toString() {
        return "Proof[***]";
    }
}
