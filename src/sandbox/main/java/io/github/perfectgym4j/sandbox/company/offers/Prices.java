package io.github.perfectgym4j.sandbox.company.offers;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The four fees of a plan, with tax.
 *
 * @param joining once, on joining
 * @param administration once, for the paperwork
 * @param membership again and again
 * @param freeze while the contract is frozen
 */
public record Prices(BigDecimal joining, BigDecimal administration, BigDecimal membership, BigDecimal freeze) {

    /** Tax in percent, the same on everything. */
    public static final BigDecimal TAX_RATE = new BigDecimal(23);

    private static final BigDecimal WITH_TAX = new BigDecimal("1.23");

    public static Prices of(String joining, String administration, String membership, String freeze) {
        return new Prices(
                new BigDecimal(joining),
                new BigDecimal(administration),
                new BigDecimal(membership),
                new BigDecimal(freeze));
    }

    /**
     * Takes the tax out of an amount.
     *
     * @param gross amount with tax
     * @return amount without
     */
    public static BigDecimal net(BigDecimal gross) {
        return gross.divide(WITH_TAX, 2, RoundingMode.HALF_UP);
    }
}
