package io.github.perfectgym4j.sandbox.company.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A kind of pause.
 *
 * @param id key
 * @param name name
 * @param unit days or months
 * @param minimum shortest length
 * @param maximum longest length
 * @param budget longest length of all pauses of this kind in one contract
 * @param fixedFee price
 * @param administrationFee price of the paperwork; only shown
 */
public record FreezeType(
        long id,
        String name,
        ChronoUnit unit,
        int minimum,
        int maximum,
        int budget,
        BigDecimal fixedFee,
        BigDecimal administrationFee) {

    /** Both kinds, those of the vendor's samples. */
    public static final List<FreezeType> ALL = List.of(
            new FreezeType(7, "Daily Freeze", ChronoUnit.DAYS, 2, 8, 30, BigDecimal.ONE, new BigDecimal(25)),
            new FreezeType(6, "Monthly Freeze", ChronoUnit.MONTHS, 1, 3, 3, BigDecimal.ONE, new BigDecimal(20)));

    /**
     * Looks one up.
     *
     * @param id key
     * @return the kind
     */
    public static Optional<FreezeType> find(long id) {
        return ALL.stream().filter(type -> type.id == id).findFirst();
    }

    /** @return unit as the contract names it */
    public String period() {
        return unit == ChronoUnit.DAYS ? "Day" : "Month";
    }

    /** @return length in whole units, both days included; 0 if it is none */
    int length(LocalDate first, LocalDate last) {
        LocalDate after = last.plusDays(1);
        int length = Math.toIntExact(Math.min(unit.between(first, after), Integer.MAX_VALUE));
        return first.plus(length, unit).equals(after) ? length : 0;
    }
}
