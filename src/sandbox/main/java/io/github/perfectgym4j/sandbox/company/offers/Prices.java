package io.github.perfectgym4j.sandbox.company.offers;

import io.github.perfectgym4j.sandbox.company.money.VatRate;
import java.math.BigDecimal;

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
    public static final BigDecimal TAX_RATE = VatRate.STANDARD.percent();

    /**
     * Reads prices.
     *
     * @param joining fee for joining
     * @param administration fee for the paperwork
     * @param membership regular fee
     * @param freeze fee while frozen
     * @return prices with tax
     */
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
        return VatRate.STANDARD.net(gross);
    }
}
