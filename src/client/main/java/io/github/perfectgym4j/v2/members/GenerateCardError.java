package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why no card is made (contract: codes of {@code MemberCards/GenerateCard}). */
public enum GenerateCardError implements ErrorCode {
    /** A number of that length is not possible. */
    INVALID_CARD_LENGTH,

    /** The format of the numbers does not allow it. */
    INVALID_CARD_FORMAT,

    /** There is no such member. */
    MEMBER_NOT_FOUND,

    /** No free number was found. */
    FAILED_TO_GENERATE_CARD
}
