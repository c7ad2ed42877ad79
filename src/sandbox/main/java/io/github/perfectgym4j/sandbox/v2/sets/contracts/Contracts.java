package io.github.perfectgym4j.sandbox.v2.sets.contracts;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.BOOLEAN;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.contracts.Status;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.List;
import java.util.Optional;

/** Contracts. A contract is active while its status is {@code Current} or {@code Freezed}. */
public final class Contracts implements Described {

    private static final List<String> STATES = List.of("Current", "Ended", "NotStarted", "Freezed");

    @Override
    public Description<?> describe() {
        Description<Contract> contract = Description.set("Contracts", "Contract", Contract.class)
                .property("isActive", BOOLEAN, (company, row) -> isActive(status(company, row)))
                .enumeration("status", STATES, (company, row) -> spelled(status(company, row)), ORDERABLE)
                .property("isAdditionalContract", BOOLEAN, (company, row) -> plan(company, row)
                        .isAddOn())
                .property("signUpDate", DATE_TIME, (company, row) -> row.days().signed(), ORDERABLE)
                .property("cancelDate", DATE_TIME, (company, row) -> row.days().cancelled(), ORDERABLE)
                .property("startDate", DATE_TIME, (company, row) -> row.days().start(), ORDERABLE)
                .property("endDate", DATE_TIME, (company, row) -> row.days().end(), ORDERABLE)
                .number("clubId", row -> row.sale().clubId())
                .number("memberId", Contract::memberId)
                .number("paymentPlanId", row -> row.offer().planId())
                .number("consultantId", row -> row.sale().consultantId())
                .number("paymentSourceId", row -> row.sale().paymentSourceId())
                .flag("automaticRenew", row -> false);
        relations(contract);
        return contract.entity().table(company -> company.contracts().table());
    }

    private static void relations(Description<Contract> description) {
        description
                .one("paymentSource", "MemberPaymentSource", Contracts::source)
                .one("contractCommitmentEndDate", "ContractCommitmentEndDate", (company, row) -> row, NOT_FILTERABLE)
                .one("club", "Club")
                .one("member", "Member")
                .one("paymentPlan", "PaymentPlan")
                .one("consultant", "Employee");
    }

    private static Object source(Company company, Contract row) {
        return Optional.ofNullable(row.sale().paymentSourceId())
                .flatMap(company.purses().sources().table()::find)
                .orElse(null);
    }

    private static Plan plan(Company company, Contract row) {
        return company.offers().plans().find(row.offer().planId()).orElseThrow();
    }

    private static Status status(Company company, Contract row) {
        return row.status(company.contracts().now(row.memberId()));
    }

    private static boolean isActive(Status status) {
        return status == Status.CURRENT || status == Status.FROZEN;
    }

    private static String spelled(Status status) {
        return switch (status) {
            case NOT_STARTED -> "NotStarted";
            case CURRENT -> "Current";
            case FROZEN -> "Freezed";
            case ENDED -> "Ended";
        };
    }
}
