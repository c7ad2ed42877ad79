package io.github.perfectgym4j.v1.users;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Kind of a membership card. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record CardType(String value) implements TextValue {

    /** A card to keep. */
    public static final CardType NORMAL_CARD = new CardType("NormalCard");

    /** A card for some time. */
    public static final CardType TEMPORARY_CARD = new CardType("TemporaryCard");
}
