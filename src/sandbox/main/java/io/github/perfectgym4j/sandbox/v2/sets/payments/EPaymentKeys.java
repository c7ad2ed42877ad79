package io.github.perfectgym4j.sandbox.v2.sets.payments;

import io.github.perfectgym4j.sandbox.company.payments.EPayment;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** The names of electronic payments at the provider: one each, under the key of the payment. */
final class EPaymentKeys implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("EPaymentKeys", "EPaymentKey", EPayment.class)
                .number("ePaymentTansactionId", EPayment::id)
                .text("key", EPayment::key)
                .one("ePaymentTransaction", "EPaymentTransaction", (company, row) -> row)
                .id(EPayment::id)
                .list(company -> company.payments().ePayments().table().all().toList());
    }
}
