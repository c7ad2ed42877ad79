package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a card is not assigned (contract: codes of {@code MemberCards/AssignCard}). */
public enum AssignCardError implements ErrorCode {
    /** It is no number of a card. */
    INVALID_CARD_NUMBER,

    /** There is no such member. */
    MEMBER_NOT_FOUND,

    /** Another member has the card. */
    CARD_ALREADY_ASSIGNED
}
