package io.github.perfectgym4j.sandbox.company.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A rate of value added tax.
 *
 * @param id key
 * @param name name
 * @param symbol letter on receipts
 * @param percent per cent
 * @param isActive may be used for something new
 */
public record VatRate(long id, String name, String symbol, BigDecimal percent, boolean isActive) {

    /** The rate of all fees of contracts. */
    public static final VatRate STANDARD = new VatRate(1, "23%", "A", new BigDecimal(23), true);

    /** All rates. */
    public static final List<VatRate> ALL = List.of(
            STANDARD,
            new VatRate(2, "8%", "B", new BigDecimal(8), true),
            new VatRate(3, "0%", "C", BigDecimal.ZERO, true),
            new VatRate(4, "22%", "D", new BigDecimal(22), false));

    /**
     * Looks one up.
     *
     * @param id key
     * @return the rate
     */
    public static Optional<VatRate> find(long id) {
        return ALL.stream().filter(rate -> rate.id == id).findFirst();
    }

    /**
     * Takes the tax out of an amount.
     *
     * @param gross amount with tax
     * @return amount without, to the cent
     */
    public BigDecimal net(BigDecimal gross) {
        return gross.divide(percent.movePointLeft(2).add(BigDecimal.ONE), 2, RoundingMode.HALF_UP);
    }
}
