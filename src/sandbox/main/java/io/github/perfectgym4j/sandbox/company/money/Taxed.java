package io.github.perfectgym4j.sandbox.company.money;

import java.math.BigDecimal;

/**
 * An amount with its tax; net and tax always add up to gross.
 *
 * @param net without tax
 * @param vat the tax
 * @param gross with tax
 */
public record Taxed(BigDecimal net, BigDecimal vat, BigDecimal gross) {

    /**
     * Takes the tax out of an amount.
     *
     * @param gross amount with tax
     * @param rate rate of the tax
     * @return the amount in its parts
     */
    public static Taxed of(BigDecimal gross, VatRate rate) {
        BigDecimal net = rate.net(gross);
        return new Taxed(net, gross.subtract(net), gross);
    }

    /**
     * Returns the part of an amount that lies between two sums of payments, so that the parts add up to the whole in net and tax as well, however
     * often each is rounded.
     *
     * @param before gross sum before the payment
     * @param after gross sum after it; less than before for a refund
     * @param rate rate of the tax
     * @return the part, negative for a refund
     */
    public static Taxed between(BigDecimal before, BigDecimal after, VatRate rate) {
        return of(after, rate).minus(of(before, rate));
    }

    private Taxed minus(Taxed other) {
        return new Taxed(net.subtract(other.net), vat.subtract(other.vat), gross.subtract(other.gross));
    }
}
