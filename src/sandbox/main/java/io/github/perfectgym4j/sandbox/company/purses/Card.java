package io.github.perfectgym4j.sandbox.company.purses;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;

/** A payment card, of which neither number nor security code is stored, only what may be shown. */
public final class Card {

    /** Number of the card that is always declined. */
    public static final String DECLINED = "4000000000000002";

    private static final int LAST = 4;

    private final String lastFour;
    private final LocalDate validTo;
    private final String externalId;
    private final boolean isDeclined;

    private Card(String lastFour, LocalDate validTo, String externalId, boolean isDeclined) {
        this.lastFour = lastFour;
        this.validTo = validTo;
        this.externalId = externalId;
        this.isDeclined = isDeclined;
    }

    /**
     * Makes a card of a number, and forgets the number.
     *
     * @param number number, blanks allowed
     * @return card that never ends
     * @throws IllegalArgumentException without message, if it is no card number
     */
    public static Card of(String number) {
        String digits = number.replace(" ", "");
        if (!digits.matches("[0-9]{12,19}") || checksum(digits) % 10 != 0) {
            throw new IllegalArgumentException();
        }
        String lastFour = digits.substring(digits.length() - LAST);
        return new Card(lastFour, null, null, digits.equals(DECLINED));
    }

    /**
     * Makes a card of what a payment provider tells about one that it keeps.
     *
     * @param bin first six digits
     * @param lastFour last four digits
     * @param validTo last day
     * @param externalId key of the card at the provider
     * @return card; it is declined if its digits are those of {@link #DECLINED}
     * @throws IllegalArgumentException without message, if these cannot be digits of a card
     */
    public static Card kept(String bin, String lastFour, LocalDate validTo, String externalId) {
        if (!bin.matches("[0-9]{6}") || !lastFour.matches("[0-9]{4}")) {
            throw new IllegalArgumentException();
        }
        boolean isDeclined = DECLINED.startsWith(bin) && DECLINED.endsWith(lastFour);
        return new Card(lastFour, validTo, externalId, isDeclined);
    }

    /**
     * Says until when the card is valid.
     *
     * @param month last month
     * @return the card with it
     */
    public Card until(YearMonth month) {
        return new Card(lastFour, month.atEndOfMonth(), externalId, isDeclined);
    }

    private static int checksum(String digits) {
        return IntStream.range(0, digits.length())
                .map(i -> {
                    int digit = digits.charAt(digits.length() - 1 - i) - '0';
                    return i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
                })
                .sum();
    }

    /** @return last four digits of the number */
    public String lastFour() {
        return lastFour;
    }

    /** @return last day; null if it is not known */
    public LocalDate validTo() {
        return validTo;
    }

    /** @return key of the card at the payment provider; null if it was not told */
    public String externalId() {
        return externalId;
    }

    /** @return whether payments fail */
    public boolean isDeclined() {
        return isDeclined;
    }

    /**
     * Checks whether the card is past its last day.
     *
     * @param today day in the club
     * @return whether it is
     */
    public boolean isExpired(LocalDate today) {
        return validTo != null && validTo.isBefore(today);
    }
}
