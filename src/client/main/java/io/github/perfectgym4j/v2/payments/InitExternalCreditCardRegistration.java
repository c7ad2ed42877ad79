package io.github.perfectgym4j.v2.payments;

import jakarta.json.bind.annotation.JsonbProperty;

/**
 * A card that a member is going to register on a page of the payment provider (contract: {@code
 * InitExternalCreditCardRegistrationRequest}).
 *
 * @param memberId key of the member
 * @param thankYouPageUrl address to which the member's browser goes afterwards, or null
 * @param assignToContractsMode which contracts are paid with it; null for none
 */
public record InitExternalCreditCardRegistration(
        @JsonbProperty("userId") long memberId, String thankYouPageUrl, AssignToContractsMode assignToContractsMode) {

    /**
     * A registration with what is required.
     *
     * @param memberId key of the member
     * @return the request
     */
    public static InitExternalCreditCardRegistration of(long memberId) {
        return new InitExternalCreditCardRegistration(memberId, null, null);
    }

    /**
     * Sets where the member's browser goes afterwards.
     *
     * @param thankYouPageUrl address to which the member's browser goes afterwards
     * @return the request with it
     */
    public InitExternalCreditCardRegistration withThankYouPageUrl(String thankYouPageUrl) {
        return new InitExternalCreditCardRegistration(memberId, thankYouPageUrl, assignToContractsMode);
    }

    /**
     * Says which contracts are paid with the card.
     *
     * @param assignToContractsMode which contracts are paid with it
     * @return the request with it
     */
    public InitExternalCreditCardRegistration withAssignToContractsMode(AssignToContractsMode assignToContractsMode) {
        return new InitExternalCreditCardRegistration(memberId, thankYouPageUrl, assignToContractsMode);
    }
}
