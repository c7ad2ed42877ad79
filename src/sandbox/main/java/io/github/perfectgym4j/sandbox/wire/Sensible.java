package io.github.perfectgym4j.sandbox.wire;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** Rejects implausible values, such as a billion billions or the year 999999999. */
public final class Sensible {

    private static final int DIGITS = 9;
    private static final int FIRST_YEAR = 1753;
    private static final int LAST_YEAR = 9998;

    private Sensible() {}

    /**
     * Reads an amount of money, of either sign.
     *
     * @param text number
     * @return amount other than zero, with at most two decimals
     * @throws IllegalArgumentException if it is none
     */
    public static BigDecimal money(String text) {
        BigDecimal amount = new BigDecimal(text);
        if (amount.signum() == 0
                || amount.precision() - (long) amount.scale() > DIGITS
                || amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException();
        }
        return amount;
    }

    /**
     * Reads an amount of money above zero.
     *
     * @param text number
     * @return amount
     * @throws IllegalArgumentException if it is none
     */
    public static BigDecimal positiveMoney(String text) {
        BigDecimal amount = money(text);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException();
        }
        return amount;
    }

    /**
     * Reads a required date-time, in a plausible year.
     *
     * @param parameters parameters
     * @param name name
     * @param code error code if it is not
     * @return date-time; null if refused
     */
    public static LocalDateTime time(Parameters parameters, String name, String code) {
        LocalDateTime time = parameters.requiredTime(name, code);
        if (time != null && (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR)) {
            parameters.refuse(code, name);
        }
        return time;
    }
}
