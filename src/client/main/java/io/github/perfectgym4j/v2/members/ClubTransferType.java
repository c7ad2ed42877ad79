package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * How a member changes the home club. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record ClubTransferType(String value) implements TextValue {

    /** The contract ends, and one of the new club begins. */
    public static final ClubTransferType STANDARD = new ClubTransferType("Standard");

    /** The contract goes on in the new club. */
    public static final ClubTransferType CONTINUATION = new ClubTransferType("Continuation");

    /** All current contracts move as well, even if the plan is not available there, or the club is hidden or not open yet. */
    public static final ClubTransferType FORCE = new ClubTransferType("Force");
}
