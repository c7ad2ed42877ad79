package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.client.json.SparseUpdate;
import java.time.LocalDate;

/**
 * A change of a freeze (contract: {@code UpdateFreezeModel}, as JSON Patch). What is not set stays as it is.
 *
 * <pre>{@code
 * contracts.updateFreeze(12, FreezePatch.builder().endDate(LocalDate.of(2027, 2, 1)).build());
 * }</pre>
 */
public final class FreezePatch extends SparseUpdate {

    private FreezePatch(Builder builder) {
        super(builder);
    }

    /**
     * Begins a change.
     *
     * @return a builder that changes nothing yet
     */
    public static Builder builder() {
        return new Builder();
    }

    /** What is to be changed; null empties it. */
    public static final class Builder extends SparseUpdate.Builder<Builder> {

        private LocalDate start;
        private LocalDate end;

        private Builder() {}

        /**
         * Sets the reason.
         *
         * @param reasonId key of the reason, from the set {@code FreezeReasons}, or null
         * @return this builder
         */
        public Builder reasonId(Long reasonId) {
            return set("/ReasonId", reasonId);
        }

        /**
         * Sets the first frozen day.
         *
         * @param startDate the day, or null
         * @return this builder
         */
        public Builder startDate(LocalDate startDate) {
            start = startDate;
            return set("/StartDate", startDate);
        }

        /**
         * Sets the day on which the contract counts again.
         *
         * @param endDate the day, or null
         * @return this builder
         */
        public Builder endDate(LocalDate endDate) {
            end = endDate;
            return set("/EndDate", endDate);
        }

        /**
         * Ends the change.
         *
         * @return the change with what has been set
         * @throws IllegalArgumentException if the freeze would end before it starts
         */
        public FreezePatch build() {
            if (start != null && end != null && end.isBefore(start)) {
                throw new IllegalArgumentException("endDate must not be before startDate");
            }
            return new FreezePatch(this);
        }
    }
}
