package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.TEXT;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.payments.EPayment;
import io.github.perfectgym4j.sandbox.company.pos.PosPayment;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Details of a payment from the payment provider. */
final class PaymentProviderDetails implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("TransactionPaymentProviderDetails", EPayment.class)
                .number("id", EPayment::id)
                .text("provider", EPayment::provider)
                .unknown("hyperPayConnectorTxId1", TEXT);
    }

    /** @return the electronic payment behind a payment; null if there is none */
    static EPayment of(Company company, PosPayment payment) {
        return EPaymentTransactions.find(company, payment.means().ePaymentId());
    }
}
