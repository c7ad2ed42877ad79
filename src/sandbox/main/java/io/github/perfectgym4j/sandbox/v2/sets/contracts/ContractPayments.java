package io.github.perfectgym4j.sandbox.v2.sets.contracts;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.INT64;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.FeePayment;
import io.github.perfectgym4j.sandbox.company.money.VatRate;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Money that settled a charge or a part of it; a refund is negative. */
public final class ContractPayments implements Described {

    @Override
    public Description<?> describe() {
        Description<FeePayment> payment = Description.set("ContractPayments", "ContractPayment", FeePayment.class)
                .number("memberId", FeePayment::memberId, REQUIRED)
                .property("clubId", INT64, ContractPayments::clubId, REQUIRED)
                .property("date", DATE_TIME, ContractPayments::moment, REQUIRED)
                .property("createdDate", DATE_TIME, ContractPayments::moment, REQUIRED)
                .text("description", ContractPayments::description)
                .number("vatRateId", row -> VatRate.STANDARD.id())
                .number("contractId", row -> row.fee().contractId())
                .number("transactionId", row -> row.origin().transactionId())
                .flag("isRefund", FeePayment::isRefund, REQUIRED)
                .number("refundedContractTransactionPaymentId", FeePayment::refundedId)
                .number("ePaymentId", row -> row.origin().ePaymentId())
                .number("onlineGateTransactionId", row -> row.origin().onlineGateTransactionId())
                .number("transactionTypeId", row -> row.origin().transactionTypeId(), ORDERABLE)
                .embedded("amount", "TaxedValue", (company, row) -> row.amount(), REQUIRED);
        relations(payment);
        return payment.entity().part(company -> company.contracts().fees().payments(), (company, row) -> !company.pos()
                .isDebt(row.feeId()));
    }

    private static void relations(Description<FeePayment> description) {
        description
                .one("ePayment", "EPaymentTransaction")
                .one("onlineGateTransaction", "OnlineGateTransaction")
                .one("member", "Member", REQUIRED)
                .one("club", "Club")
                .one("vatRate", "VatRate")
                .one("contract", "Contract")
                .one("transaction", "Transaction")
                .one("refundedContractTransactionPayment", "ContractPayment")
                .one("transactionType", "TransactionType");
    }

    private static long clubId(Company company, FeePayment row) {
        return Optional.ofNullable(row.origin().clubId())
                .or(() -> Optional.ofNullable(row.fee().contractId())
                        .flatMap(company.contracts().table()::find)
                        .map(contract -> contract.sale().clubId()))
                .orElseGet(() ->
                        company.members().find(row.memberId()).orElseThrow().homeClubId());
    }

    private static OffsetDateTime moment(Company company, FeePayment row) {
        long homeClubId = company.members().find(row.memberId()).orElseThrow().homeClubId();
        return Moments.moment(company, homeClubId, row.date());
    }

    private static String description(FeePayment row) {
        return row.origin().description() == null
                ? row.fee().description()
                : row.origin().description();
    }
}
