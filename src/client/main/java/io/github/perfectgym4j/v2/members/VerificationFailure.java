package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.json.TextValue;

/**
 * The reason why the verification of a member failed. Other values than the known ones are possible.
 *
 * @param value the text on the wire
 */
public record VerificationFailure(String value) implements TextValue {

    /** There is no such member. */
    public static final VerificationFailure NO_ACCOUNT = new VerificationFailure("NoAccount");

    /** The member has no password yet. */
    public static final VerificationFailure NO_PASSWORD = new VerificationFailure("NoPassword");

    /** Name or password is wrong. */
    public static final VerificationFailure INVALID_USERNAME_OR_PASSWORD =
            new VerificationFailure("InvalidUsernameOrPassword");

    /** The code is wrong. A boolean on the wire; this text is the library's own. */
    public static final VerificationFailure CODE_DOES_NOT_MATCH = new VerificationFailure("CodeDoesNotMatch");
}
