package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.revenue.DeferredRevenue;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;
import java.util.List;

/** Charges that were paid for a period, and are earned day by day. */
final class DeferredRevenues implements Described {

    private static final List<String> CATEGORIES = List.of("ContractTransaction", "Services");

    @Override
    public Description<?> describe() {
        return Description.set("DeferredRevenues", "DeferredRevenue", DeferredRevenue.class)
                .enumeration("category", CATEGORIES, row -> "ContractTransaction", ORDERABLE)
                .number("transactionId", DeferredRevenue::chargeId, ORDERABLE)
                .money("amount", DeferredRevenue::amount, ORDERABLE)
                .money("amountToSettle", DeferredRevenue::left, ORDERABLE)
                .day("periodStartDate", DeferredRevenue::start, ORDERABLE)
                .day("periodEndDate", DeferredRevenue::end, ORDERABLE)
                .property(
                        "createdDate",
                        DATE_TIME,
                        (company, row) -> Moments.ofMember(
                                company, row.memberId(), row.start().atStartOfDay()),
                        REQUIRED)
                .number("memberId", DeferredRevenue::memberId, REQUIRED)
                .number("contractId", DeferredRevenue::contractId)
                .flag("isRolledBack", row -> false, ORDERABLE)
                .unknown("rollbackTime", DATE_TIME, ORDERABLE)
                .many("settlements", "DeferredRevenueSettlement")
                .many(
                        "contractTransactionSettlements",
                        "DeferredRevenueContractTransactionSettlement",
                        (company, row) -> List.of(row))
                .many("serviceSettlements", "DeferredRevenueServiceSettlement", (company, row) -> List.of())
                .one("member", "Member", REQUIRED)
                .one("contract", "Contract")
                .entity()
                .table(company -> company.revenues().table());
    }
}
