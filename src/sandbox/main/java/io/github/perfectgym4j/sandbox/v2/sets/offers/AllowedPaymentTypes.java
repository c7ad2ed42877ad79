package io.github.perfectgym4j.sandbox.v2.sets.offers;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;

import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;

/** Types of payment that a plan allows for its contracts: cards, direct debits and cash; by companies and by transfer only those for companies. */
public final class AllowedPaymentTypes implements Described {

    @Override
    public Description<?> describe() {
        return Description.type("AllowedPaymentTypes", Plan.class)
                .flag("isRecurringCreditCardPaymentAllowed", plan -> true, NOT_FILTERABLE)
                .flag("isRecurringDirectDebitPaymentAllowed", Plan::isForDirectDebit, NOT_FILTERABLE)
                .flag("isNonRecurringPaymentAllowed", plan -> true, NOT_FILTERABLE)
                .flag("isCorporatePaymentAllowed", Plan::isCorporate, NOT_FILTERABLE)
                .flag("isMoneyTransferPaymentAllowed", Plan::isCorporate, NOT_FILTERABLE)
                .id(Plan::id);
    }
}
