package io.github.perfectgym4j.v1.payments;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * How money comes into a prepaid account. Purchases and contracts have lists of their own (quirk Q84).
 *
 * @param value the text on the wire
 */
public record PrepaidMethod(String value) implements TextValue {

    /** Coins and notes. */
    public static final PrepaidMethod CASH = new PrepaidMethod("Cash");

    /** A bank card. */
    public static final PrepaidMethod CARD = new PrepaidMethod("Card");

    /** A payment on the internet. */
    public static final PrepaidMethod ONLINE = new PrepaidMethod("Online");

    /** A bank transfer. */
    public static final PrepaidMethod MONEY_TRANSFER = new PrepaidMethod("MoneyTransfer");
}
