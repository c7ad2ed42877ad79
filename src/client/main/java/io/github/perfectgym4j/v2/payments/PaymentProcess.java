package io.github.perfectgym4j.v2.payments;

import java.util.UUID;

/**
 * A payment that has begun (contract: {@code PayWithCreditCardResult}, {@code PayWithPrepaidAccountResult}).
 *
 * @param processKey key of the payment
 */
public record PaymentProcess(UUID processKey) {}
