package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.client.config.Secret;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A card that the payment provider has on file, and what may be known of it (contract: {@code SaveCreditCardWithTokenRequest}).
 *
 * @param memberId key of the member
 * @param holderName name on the card
 * @param maskedPan number of the card, most digits replaced
 * @param last4 last four digits of the number
 * @param cardBin first six digits of the number
 * @param validThru last day on which the card is valid
 * @param cardIssuer bank or brand that issued the card
 * @param isDebit whether it is a debit card, or null
 * @param cardToken the provider's key of the card
 * @param providerUserId the provider's key of the member, if it has one, or null
 * @param assignToContractsMode which contracts are paid with it; null for none
 */
public record SaveCreditCardWithToken(
        long memberId,
        String holderName,
        String maskedPan,
        String last4,
        String cardBin,
        LocalDate validThru,
        String cardIssuer,
        Boolean isDebit,
        Secret cardToken,
        String providerUserId,
        AssignToContractsMode assignToContractsMode) {

    /** Checks what the contract requires. */
    public SaveCreditCardWithToken {
        Objects.requireNonNull(holderName, "holderName");
        Objects.requireNonNull(maskedPan, "maskedPan");
        Objects.requireNonNull(last4, "last4");
        Objects.requireNonNull(cardBin, "cardBin");
        Objects.requireNonNull(validThru, "validThru");
        Objects.requireNonNull(cardIssuer, "cardIssuer");
        Objects.requireNonNull(cardToken, "cardToken");
        if (!last4.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("last4 must be four digits");
        }
        if (!cardBin.matches("[0-9]+")) {
            throw new IllegalArgumentException("cardBin must be digits");
        }
    }

    /** Always the same text, so that traces of a server show no secret. */
    @Override
    public String toString() {
        return "SaveCreditCardWithToken[***]";
    }
}
