package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a card is not detached (contract: codes of {@code MemberCards/DetachCard}). */
public enum DetachCardError implements ErrorCode {
    /** There is no such member. */
    MEMBER_NOT_FOUND,

    /** The member does not have the card. */
    CARD_ASSIGNMENT_NOT_FOUND
}
