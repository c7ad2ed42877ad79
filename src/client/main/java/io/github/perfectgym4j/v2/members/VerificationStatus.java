package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * Status of the verification of an e-mail address or telephone number. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record VerificationStatus(String value) implements TextValue {

    /** Not begun. */
    public static final VerificationStatus NONE = new VerificationStatus("None");

    /** Verified. */
    public static final VerificationStatus VERIFIED = new VerificationStatus("Verified");

    /** In progress. */
    public static final VerificationStatus IN_PROGRESS = new VerificationStatus("InProgress");

    /** Failed. */
    public static final VerificationStatus FAILED = new VerificationStatus("Failed");
}
