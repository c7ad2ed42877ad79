package io.github.perfectgym4j.v2.payments;

/**
 * A payment source that is deleted (contract: {@code DeletePaymentSourceRequest}).
 *
 * @param memberPaymentSourceId key of the payment source, from the set {@code MemberPaymentSources}
 */
public record DeletePaymentSource(long memberPaymentSourceId) {}
