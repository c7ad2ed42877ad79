package io.github.perfectgym4j.sandbox.v2.sets.contracts;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.money.VatRate;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.math.BigDecimal;
import java.util.List;

/**
 * What members had and have to pay, apart from debts for products. One that was called off is cancelled, and nothing of it is left to
 * pay.
 */
public final class ContractCharges implements Described {

    /** The names of the kinds of charges. */
    static final List<String> TYPES = List.of(
            "Prorata",
            "AdminFee",
            "JoiningFee",
            "Prepaid",
            "Membership",
            "Freeze",
            "Manual",
            "Other",
            "RejectionFee",
            "Upfront",
            "AddOn",
            "ClassInAdvance",
            "ClassInArrears",
            "BookingInAdvance",
            "BookingInArrears",
            "Deposit",
            "MaintenanceFee",
            "RegistrationFee",
            "MembershipServiceFee");

    @Override
    public Description<?> describe() {
        return Description.set("ContractCharges", "ContractCharge", Fee.class)
                .number("memberId", Fee::memberId, ORDERABLE, REQUIRED)
                .number("contractId", Fee::contractId)
                .enumeration("type", TYPES, fee -> fee.type().wireName(), ORDERABLE)
                .property("dueDate", DATE_TIME, (company, fee) -> fee.due(), ORDERABLE, REQUIRED)
                .number("vatRateId", fee -> VatRate.STANDARD.id())
                .money("leftToPay", fee -> fee.isPending() ? fee.open() : BigDecimal.ZERO, REQUIRED)
                .text("description", Fee::description, REQUIRED)
                .flag("isCancelled", fee -> fee.state() == Fee.State.CANCELLED, REQUIRED)
                .number("transactionTypeId", fee -> fee.charge().transactionTypeId(), ORDERABLE)
                .one("transactionType", "TransactionType")
                .one("member", "Member", REQUIRED)
                .one("contract", "Contract")
                .embedded("amount", "TaxedValue", (company, fee) -> fee.taxed(), REQUIRED)
                .one("vatRate", "VatRate")
                .entity()
                .part(company -> company.contracts().fees().table(), (company, fee) -> !company.pos()
                        .isDebt(fee.id()));
    }
}
