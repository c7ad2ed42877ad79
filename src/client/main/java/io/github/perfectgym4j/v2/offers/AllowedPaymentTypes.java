package io.github.perfectgym4j.v2.offers;

import io.github.perfectgym4j.v2.odata.Entity;
import io.github.perfectgym4j.v2.odata.NumberProperty;
import io.github.perfectgym4j.v2.odata.Property;
import io.github.perfectgym4j.v2.odata.Query;

/**
 * The ways in which a payment plan can be paid (contract: {@code AllowedPaymentTypes}).
 *
 * @param id key
 * @param isRecurringCreditCardPaymentAllowed whether by a card that is charged regularly
 * @param isRecurringDirectDebitPaymentAllowed whether by direct debit
 * @param isNonRecurringPaymentAllowed whether in cash or at the reception
 * @param isCorporatePaymentAllowed whether by a company, or by invoice
 * @param isMoneyTransferPaymentAllowed whether by money transfer
 */
public record AllowedPaymentTypes(
        Long id,
        Boolean isRecurringCreditCardPaymentAllowed,
        Boolean isRecurringDirectDebitPaymentAllowed,
        Boolean isNonRecurringPaymentAllowed,
        Boolean isCorporatePaymentAllowed,
        Boolean isMoneyTransferPaymentAllowed)
        implements Entity {

    /** {@link #id()}. */
    public static final NumberProperty.Ordered<AllowedPaymentTypes> ID = new NumberProperty.Ordered<>("id");

    /** {@link #isRecurringCreditCardPaymentAllowed()}. */
    public static final Property<AllowedPaymentTypes> IS_RECURRING_CREDIT_CARD_PAYMENT_ALLOWED =
            new Property<>("isRecurringCreditCardPaymentAllowed");

    /** {@link #isRecurringDirectDebitPaymentAllowed()}. */
    public static final Property<AllowedPaymentTypes> IS_RECURRING_DIRECT_DEBIT_PAYMENT_ALLOWED =
            new Property<>("isRecurringDirectDebitPaymentAllowed");

    /** {@link #isNonRecurringPaymentAllowed()}. */
    public static final Property<AllowedPaymentTypes> IS_NON_RECURRING_PAYMENT_ALLOWED =
            new Property<>("isNonRecurringPaymentAllowed");

    /** {@link #isCorporatePaymentAllowed()}. */
    public static final Property<AllowedPaymentTypes> IS_CORPORATE_PAYMENT_ALLOWED =
            new Property<>("isCorporatePaymentAllowed");

    /** {@link #isMoneyTransferPaymentAllowed()}. */
    public static final Property<AllowedPaymentTypes> IS_MONEY_TRANSFER_PAYMENT_ALLOWED =
            new Property<>("isMoneyTransferPaymentAllowed");

    /**
     * Begins the options with which a relation to this type is expanded.
     *
     * @return all rows and properties, no relations
     */
    public static Query<AllowedPaymentTypes> query() {
        return Query.all();
    }
}
