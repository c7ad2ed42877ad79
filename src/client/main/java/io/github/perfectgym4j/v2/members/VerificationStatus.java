package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Whether an address or a number is known to be right. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record VerificationStatus(String value) implements TextValue {

    /** Not asked for. */
    public static final VerificationStatus NONE = new VerificationStatus("None");

    /** Known to be right. */
    public static final VerificationStatus VERIFIED = new VerificationStatus("Verified");

    /** Asked for. */
    public static final VerificationStatus IN_PROGRESS = new VerificationStatus("InProgress");

    /** Known to be wrong. */
    public static final VerificationStatus FAILED = new VerificationStatus("Failed");
}
