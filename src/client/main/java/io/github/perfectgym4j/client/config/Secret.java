package io.github.perfectgym4j.client.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;

/**
 * A password, token or client secret. Only {@link #reveal()} returns the value: {@link #toString()} is fixed, it is not serialisable, and
 * JSON-B sees no property of it, so that no log line, trace or exception shows it by accident.
 */
public final class Secret {

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    /**
     * Wraps a value.
     *
     * @param value the secret text
     * @return the wrapped value
     */
    public static Secret of(String value) {
        return new Secret(Objects.requireNonNull(value, "value"));
    }

    /**
     * Returns the value. Only for code that writes it on the wire.
     *
     * @return the secret text
     */
    public String reveal() {
        return value;
    }

    /** Compares in constant time for equal lengths. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Secret that
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8), that.value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Always the same text. */
    @Override
    public String toString() {
        return "Secret[***]";
    }
}
