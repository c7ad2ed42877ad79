package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why the registration of a card does not begin (contract: codes of {@code CreditCards/InitExternalCreditCardRegistration}). */
public enum InitCardRegistrationError implements ErrorCode {
    /** There is no such member. */
    MEMBER_NOT_FOUND,

    /** The payment provider has no such page. */
    PROVIDER_DOES_NOT_SUPPORT_EXTERNAL_REGISTRATION,

    /** The address for afterwards is wrong. */
    INVALID_THANK_YOU_PAGE_URL
}
