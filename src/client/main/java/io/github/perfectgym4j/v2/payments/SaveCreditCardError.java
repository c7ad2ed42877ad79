package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a card is not stored (contract: codes of {@code CreditCards/SaveCreditCardWithToken}). */
public enum SaveCreditCardError implements ErrorCode {
    /** There is no such member. */
    MEMBER_NOT_FOUND,

    /** The card is no longer valid. */
    EXPIRED_CREDIT_CARD,

    /** Something about the card is wrong. */
    INVALID_CARD_DATA,

    /** The provider's key of the card is another member's. */
    EXTERNAL_ID_ASSIGNED_TO_OTHER_MEMBER,

    /** The club has no payment provider for cards. */
    NO_PROVIDER_FOR_CREDIT_CARD
}
