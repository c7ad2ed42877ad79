package io.github.perfectgym4j.sandbox.v2.sets.products;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.NOT_FILTERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.shop.ProductUse;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;
import java.math.BigDecimal;

/** Units of products that members have used up. */
final class MemberProductUses implements Described {

    @Override
    public Description<?> describe() {
        return Description.set(
                        "MemberProductStateDeliveryChanges", "MemberProductStateDeliveryChange", ProductUse.class)
                .number("memberProductId", ProductUse::purchaseId)
                .number("memberId", ProductUse::memberId)
                .number("clubId", ProductUse::clubId)
                .money("quantity", row -> BigDecimal.valueOf(row.quantity()), NOT_FILTERABLE)
                .property(
                        "date",
                        DATE_TIME,
                        (company, row) -> Moments.moment(company, row.clubId(), row.date()),
                        NOT_FILTERABLE)
                .one("memberProduct", "MemberProduct")
                .one("member", "Member")
                .one("club", "Club")
                .entity()
                .table(company -> company.shop().holdings().uses());
    }
}
