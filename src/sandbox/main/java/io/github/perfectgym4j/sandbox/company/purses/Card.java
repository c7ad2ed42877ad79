package io.github.perfectgym4j.sandbox.company.purses;

import java.util.stream.IntStream;

/** A payment card, of which only the validity is stored, neither number nor security code. */
public final class Card {

    /** Number of the card that is always declined. */
    public static final String DECLINED = "4000000000000002";

    private final boolean isDeclined;

    private Card(boolean isDeclined) {
        this.isDeclined = isDeclined;
    }

    /**
     * Makes a card of a number, and forgets the number.
     *
     * @param number number, blanks allowed
     * @return card
     * @throws IllegalArgumentException without message, if it is no card number
     */
    public static Card of(String number) {
        String digits = number.replace(" ", "");
        if (!digits.matches("[0-9]{12,19}") || checksum(digits) % 10 != 0) {
            throw new IllegalArgumentException();
        }
        return new Card(digits.equals(DECLINED));
    }

    private static int checksum(String digits) {
        return IntStream.range(0, digits.length())
                .map(i -> {
                    int digit = digits.charAt(digits.length() - 1 - i) - '0';
                    return i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
                })
                .sum();
    }

    /** @return whether payments fail */
    public boolean isDeclined() {
        return isDeclined;
    }
}
