package io.github.perfectgym4j.v1.payments;

/**
 * An online payment that was opened (contract: {@code PaymentDetails}).
 *
 * @param paymentUrl page to which the payer has to go
 * @param paymentId key of the payment, for asking how it stands
 */
public record PaymentDetails(String paymentUrl, String paymentId) {

    /** Shows the key only, because anyone who has the address can pay in the payer's place. */
    @Override
    public String toString() {
        return "PaymentDetails[paymentId=" + paymentId + "]";
    }
}
