package io.github.perfectgym4j.v1.payments;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * Money for a member's prepaid account, or out of it (contract: {@code PrepaidRequest}).
 *
 * @param userId key of the member
 * @param totalAmount the amount, in the currency of the club; below zero to take money out
 * @param clubId key of the club where the money changes hands, or null
 * @param paymentMethod how it is paid, or null
 * @param prepaidSource name of the till or machine, at most 36 characters, or null
 * @param operationDescription what it is for, at most 195 characters, or null
 */
public record ChangePrepaidBalance(
        long userId,
        BigDecimal totalAmount,
        Long clubId,
        PrepaidMethod paymentMethod,
        String prepaidSource,
        String operationDescription) {

    private static final int LONGEST_SOURCE = 36;
    private static final int LONGEST_DESCRIPTION = 195;

    /** Checks what the contract requires. */
    public ChangePrepaidBalance {
        Objects.requireNonNull(totalAmount, "totalAmount");
        atMost(LONGEST_SOURCE, prepaidSource, "prepaidSource");
        atMost(LONGEST_DESCRIPTION, operationDescription, "operationDescription");
    }

    private static void atMost(int longest, String text, String name) {
        if (text != null && text.length() > longest) {
            throw new IllegalArgumentException(name + " must have at most " + longest + " characters");
        }
    }

    /**
     * A change with what is required.
     *
     * @param userId key of the member
     * @param totalAmount the amount, in the currency of the club; below zero to take money out
     * @return the request
     */
    public static ChangePrepaidBalance of(long userId, BigDecimal totalAmount) {
        return new ChangePrepaidBalance(userId, totalAmount, null, null, null, null);
    }

    /**
     * Says where the money changes hands.
     *
     * @param id key of the club
     * @return the request with it
     */
    public ChangePrepaidBalance withClubId(long id) {
        return new ChangePrepaidBalance(userId, totalAmount, id, paymentMethod, prepaidSource, operationDescription);
    }

    /**
     * Says how it is paid.
     *
     * @param method the method
     * @return the request with it
     */
    public ChangePrepaidBalance withPaymentMethod(PrepaidMethod method) {
        return new ChangePrepaidBalance(userId, totalAmount, clubId, method, prepaidSource, operationDescription);
    }

    /**
     * Names the till or machine.
     *
     * @param name the name, at most 36 characters
     * @return the request with it
     */
    public ChangePrepaidBalance withPrepaidSource(String name) {
        return new ChangePrepaidBalance(userId, totalAmount, clubId, paymentMethod, name, operationDescription);
    }

    /**
     * Says what it is for.
     *
     * @param text the description, at most 195 characters
     * @return the request with it
     */
    public ChangePrepaidBalance withOperationDescription(String text) {
        return new ChangePrepaidBalance(userId, totalAmount, clubId, paymentMethod, prepaidSource, text);
    }
}
