package io.github.perfectgym4j.v2.contracts;

/**
 * The numbers that a discount asks for. Its definition names those that it needs (contract: {@code RestContractDiscountParameter}).
 *
 * @param sinceDateMonth first month, 1 to 12, or null
 * @param sinceDateYear year of the first month, or null
 * @param sinceInterval first interval, or null
 * @param untilInterval last interval, or null
 * @param dateMonth month, 1 to 12, or null
 * @param dateYear year of the month, or null
 * @param interval interval, or null
 */
public record DiscountParameters(
        Integer sinceDateMonth,
        Integer sinceDateYear,
        Integer sinceInterval,
        Integer untilInterval,
        Integer dateMonth,
        Integer dateYear,
        Integer interval) {

    /**
     * Begins without anything.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Puts the request together. */
    public static final class Builder {

        private Integer sinceDateMonth;
        private Integer sinceDateYear;
        private Integer sinceInterval;
        private Integer untilInterval;
        private Integer dateMonth;
        private Integer dateYear;
        private Integer interval;

        private Builder() {}

        /**
         * Sets the first month.
         *
         * @param value first month, 1 to 12, or null
         * @return this builder
         */
        public Builder sinceDateMonth(Integer value) {
            sinceDateMonth = value;
            return this;
        }

        /**
         * Sets the year of the first month.
         *
         * @param value year of the first month, or null
         * @return this builder
         */
        public Builder sinceDateYear(Integer value) {
            sinceDateYear = value;
            return this;
        }

        /**
         * Sets the first interval.
         *
         * @param value first interval, or null
         * @return this builder
         */
        public Builder sinceInterval(Integer value) {
            sinceInterval = value;
            return this;
        }

        /**
         * Sets the last interval.
         *
         * @param value last interval, or null
         * @return this builder
         */
        public Builder untilInterval(Integer value) {
            untilInterval = value;
            return this;
        }

        /**
         * Sets the month.
         *
         * @param value month, 1 to 12, or null
         * @return this builder
         */
        public Builder dateMonth(Integer value) {
            dateMonth = value;
            return this;
        }

        /**
         * Sets the year of the month.
         *
         * @param value year of the month, or null
         * @return this builder
         */
        public Builder dateYear(Integer value) {
            dateYear = value;
            return this;
        }

        /**
         * Sets the interval.
         *
         * @param value interval, or null
         * @return this builder
         */
        public Builder interval(Integer value) {
            interval = value;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public DiscountParameters build() {
            return new DiscountParameters(
                    sinceDateMonth, sinceDateYear, sinceInterval, untilInterval, dateMonth, dateYear, interval);
        }
    }
}
