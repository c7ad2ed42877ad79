package io.github.perfectgym4j.sandbox.company.offers;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a discount does to one fee.
 *
 * @param kind how it is meant
 * @param value per cent, amount or final price; null with {@link Kind#NONE}
 */
public record Reduction(Kind kind, BigDecimal value) {

    /** The fee stays as it is. */
    public static final Reduction NONE = new Reduction(Kind.NONE, null);

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** How a value is meant. */
    public enum Kind {
        /** Per cent off. */
        PERCENT("PercentDiscount"),
        /** An amount off. */
        VALUE("ValueDiscount"),
        /** The final price. */
        FIXED("FixedValueDiscount"),
        /** Nothing. */
        NONE("None");

        private final String wireName;

        Kind(String wireName) {
            this.wireName = wireName;
        }

        /** @return the name in the contract */
        public String wireName() {
            return wireName;
        }
    }

    public static Reduction of(Kind kind, String value) {
        return new Reduction(kind, new BigDecimal(value));
    }

    /**
     * Reduces a fee.
     *
     * @param gross fee
     * @return what is left, never below zero
     */
    public BigDecimal apply(BigDecimal gross) {
        return switch (kind) {
            case PERCENT -> gross.multiply(HUNDRED.subtract(value)).divide(HUNDRED, 2, RoundingMode.HALF_UP);
            case VALUE -> gross.subtract(value).max(BigDecimal.ZERO);
            case FIXED -> gross.min(value);
            case NONE -> gross;
        };
    }
}
