package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why custom attributes are not set (contract: codes of {@code Members/SetMemberCustomAttributes}). */
public enum SetMemberCustomAttributesError implements ErrorCode {
    /** There is no such member. */
    INVALID_MEMBER_ID,

    /** There is no such attribute for members. */
    INVALID_CUSTOM_ATTRIBUTE_DEFINITION,

    /** The value is not of the kind that the definition names. */
    INCORRECT_CUSTOM_ATTRIBUTE_VALUE
}
