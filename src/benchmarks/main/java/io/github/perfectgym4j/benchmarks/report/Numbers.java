package io.github.perfectgym4j.benchmarks.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** Writes numbers for people. */
final class Numbers {

    private Numbers() {}

    /** Three significant digits, whole numbers in full. */
    static String plain(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (value != 0 && Math.abs(value) < 0.001) {
            return "0";
        }
        BigDecimal rounded = Math.abs(value) >= 100
                ? BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP)
                : new BigDecimal(value).round(new MathContext(3));
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(rounded);
    }

    /** Two significant digits below ten, none behind the point above. */
    static String ratio(double value) {
        return new DecimalFormat(value < 9.95 ? "0.00" : "#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(value);
    }

    /** From one number to another, or nothing if there is only one. */
    static String range(Distribution numbers, DoubleFunction<String> written) {
        String low = written.apply(numbers.low());
        String high = written.apply(numbers.high());
        return numbers.count() == 1 ? "" : low.equals(high) ? low : low + " – " + high;
    }

    static DecimalFormat twoDecimals() {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
