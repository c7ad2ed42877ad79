package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.purses.PaymentSource;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;

/** Cards and bank accounts of members. */
final class MemberPaymentSources implements Described {

    private static final List<String> KINDS = List.of(
            "CreditCard",
            "DirectDebit",
            "Cash",
            "SubstitutePayer",
            "Company",
            "Recurring",
            "VirtualAccount",
            "MoneyTransfer",
            "ExternalProvider");

    @Override
    public Description<?> describe() {
        return Description.type("MemberPaymentSource", PaymentSource.class)
                .enumeration("paymentSource", KINDS, row -> row.isCard() ? "CreditCard" : "DirectDebit", ORDERABLE)
                .text("publicData", PaymentSource::publicData)
                .day("validTo", PaymentSource::validTo)
                .number("memberId", PaymentSource::memberId)
                .flag("isDefault", PaymentSource::isDefault)
                .one("member", "Member")
                .many("contracts", "Contract", MemberPaymentSources::contracts)
                .entity();
    }

    private static List<Contract> contracts(Company company, PaymentSource source) {
        return company.contracts().of(source.memberId()).stream()
                .filter(contract -> contract.sale().paymentSourceId() != null
                        && contract.sale().paymentSourceId() == source.id())
                .toList();
    }
}
