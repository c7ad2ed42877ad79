package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The type of a transfer to another home club. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record ClubTransferType(String value) implements TextValue {

    /** The usual change, with a payment plan of the new club if one is needed. */
    public static final ClubTransferType STANDARD = new ClubTransferType("Standard");

    /** A change that continues the contract. */
    public static final ClubTransferType CONTINUATION = new ClubTransferType("Continuation");

    /** All current contracts move as well, even if the plan is not available there, or the club is hidden or not open yet. */
    public static final ClubTransferType FORCE = new ClubTransferType("Force");
}
