package io.github.perfectgym4j.sandbox.v2.sets.payments;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.revenue.RevenueSettlement;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;
import java.util.List;

/** Parts of deferred revenue that have been earned. */
final class DeferredRevenueSettlements implements Described {

    private static final List<String> TYPES = List.of("Settlement", "Rollback");

    @Override
    public Description<?> describe() {
        return Description.set("DeferredRevenueSettlements", "DeferredRevenueSettlement", RevenueSettlement.class)
                .number("deferredRevenueId", RevenueSettlement::revenueId, REQUIRED)
                .enumeration("type", TYPES, row -> "Settlement", ORDERABLE)
                .day("date", RevenueSettlement::date, ORDERABLE)
                .property(
                        "createdDate",
                        DATE_TIME,
                        (company, row) -> Moments.ofMember(
                                company, row.memberId(), row.date().atStartOfDay()),
                        REQUIRED)
                .money("amount", RevenueSettlement::amount, ORDERABLE)
                .money("amountLeft", RevenueSettlement::left, ORDERABLE)
                .count("days", RevenueSettlement::days, ORDERABLE)
                .money("quantity", row -> PaymentWords.units(row.days()), ORDERABLE)
                .one("deferredRevenue", "DeferredRevenue", REQUIRED)
                .entity()
                .table(company -> company.revenues().settlements());
    }
}
