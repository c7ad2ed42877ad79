package io.github.perfectgym4j.v2.payments;

/**
 * A card that has been stored (contract: {@code SaveCreditCardWithTokenResult}).
 *
 * @param creditCardId key of the card
 */
public record SaveCreditCardWithTokenResult(Long creditCardId) {}
