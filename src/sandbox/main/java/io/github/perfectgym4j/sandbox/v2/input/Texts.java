package io.github.perfectgym4j.sandbox.v2.input;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads values out of their texts. Each method throws {@link IllegalArgumentException} for a text that is none. */
final class Texts {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Duration DAY = Duration.ofDays(1);
    private static final int LAST_YEAR = 9999;
    private static final int CENTS = 2;

    private Texts() {}

    static Boolean bool(String text) {
        if (!text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
            throw new IllegalArgumentException();
        }
        return Boolean.valueOf(text);
    }

    static BigDecimal decimal(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return new BigDecimal(text);
    }

    /** A day, of which a time of day may be a part: the vendor's clients send both. */
    static LocalDate day(String text) {
        if (text.length() == "2026-11-21".length()) {
            try {
                return possible(LocalDate.parse(text));
            } catch (DateTimeParseException none) {
                throw new IllegalArgumentException(none);
            }
        }
        return time(text).local().toLocalDate();
    }

    static SentTime time(String text) {
        try {
            SentTime time = SentTime.parse(text);
            possible(time.local().toLocalDate());
            return time;
        } catch (DateTimeParseException none) {
            throw new IllegalArgumentException(none);
        }
    }

    /** The vendor's server knows the years 1 to 9999. */
    private static LocalDate possible(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException();
        }
        return day;
    }

    /** To the cent, without a rounding that the sender did not ask for. */
    static BigDecimal amount(String text) {
        BigDecimal amount = decimal(text);
        if (amount.stripTrailingZeros().scale() > CENTS) {
            throw new IllegalArgumentException();
        }
        return amount;
    }

    /** {@code 08:30}, {@code 08:30:00} or {@code PT8H30M}. */
    static LocalTime timeOfDay(String text) {
        try {
            if (!text.startsWith("P")) {
                return LocalTime.parse(text);
            }
            Duration sinceMidnight = Duration.parse(text);
            if (sinceMidnight.isNegative() || sinceMidnight.compareTo(DAY) >= 0) {
                throw new IllegalArgumentException();
            }
            return LocalTime.MIDNIGHT.plus(sinceMidnight);
        } catch (DateTimeParseException none) {
            throw new IllegalArgumentException(none);
        }
    }

    static UUID uuid(String text) {
        if (!ID.matcher(text).matches()) {
            throw new IllegalArgumentException();
        }
        return UUID.fromString(text);
    }

    static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /** One out of a list of words, in any case. */
    static String word(String text, List<String> words) {
        return words.stream()
                .filter(word -> word.equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }
}
