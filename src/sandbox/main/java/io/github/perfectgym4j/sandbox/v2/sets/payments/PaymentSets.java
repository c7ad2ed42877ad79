package io.github.perfectgym4j.sandbox.v2.sets.payments;

import io.github.perfectgym4j.sandbox.v2.odata.Described;
import java.util.List;

/** The sets of this area, and its types that are in none. */
public final class PaymentSets {

    private static final List<Described> ALL = List.of(
            new Transactions(),
            new TransactionPayments(),
            new TransactionTypes(),
            new TransactionEndpoints(),
            new PrepaidTransactions(),
            new OnlineGateTransactions(),
            new EPaymentTransactions(),
            new EPaymentKeys(),
            new PaymentProviderDetails(),
            new Invoices(),
            new InvoiceItems(),
            new InvoiceLinks(),
            new PaymentInvoiceLinks(),
            new CompanyInvoices(),
            new CompanyInvoiceItems(),
            new CompanyInvoiceLinks(),
            new CompanyPaymentInvoiceLinks(),
            new Companies(),
            new CashlessDebitPosTransactions(),
            new CashlessBonusStages(),
            new DeferredRevenues(),
            new DeferredRevenueSettlements(),
            new RevenueOfCharges(),
            new RevenueOfServices(),
            new VatRates(),
            new PosStations(),
            new MemberPaymentSources());

    private PaymentSets() {}

    /** @return their descriptions */
    public static List<Described> all() {
        return ALL;
    }
}
