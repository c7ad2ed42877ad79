package io.github.perfectgym4j.client.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A change of some fields of something, as JSON Patch (RFC 6902): what was set is replaced, null empties a field, and what was not set stays
 * as it is. A resource has a subclass with a builder. It is sent as {@code application/json-patch+json}:
 *
 * <pre>{@code
 * public final class NotePatch extends SparseUpdate {
 *
 *     private NotePatch(Builder builder) {
 *         super(builder);
 *     }
 *
 *     public static final class Builder extends SparseUpdate.Builder<Builder> {
 *
 *         public Builder text(String text) {
 *             return set("/Text", text);
 *         }
 *
 *         public NotePatch build() {
 *             return new NotePatch(this);
 *         }
 *     }
 * }
 * }</pre>
 */
public abstract class SparseUpdate {

    private final Map<String, Object> values;

    /**
     * Takes what has been set.
     *
     * @param builder the values
     */
    protected SparseUpdate(Builder<?> builder) {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(builder.values));
    }

    /**
     * What is changed.
     *
     * @return new values by their paths (JSON Pointer, RFC 6901), in the order in which they were set; null empties a field
     */
    public final Map<String, Object> values() {
        return values;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && ((SparseUpdate) other).values.equals(values);
    }

    @Override
    public final int hashCode() {
        return values.hashCode();
    }

    /** The paths without the values, which may be personal. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + values.keySet();
    }

    /**
     * The values of an update under construction.
     *
     * @param <B> the subclass
     */
    public abstract static class Builder<B extends Builder<B>> {

        private final Map<String, Object> values = new LinkedHashMap<>();

        /** Begins without any values. */
        protected Builder() {}

        /**
         * Sets a field. The last value of a path counts.
         *
         * @param path the path (JSON Pointer, RFC 6901), such as {@code /PersonalData/FirstName}
         * @param value the new value, of any type that requests have; null empties the field
         * @return this builder
         */
        @SuppressWarnings("unchecked")
        protected final B set(String path, Object value) {
            values.put(path, value);
            return (B) this;
        }
    }
}
