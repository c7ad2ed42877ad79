package io.github.perfectgym4j.sandbox.v2.sets.products;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.ValueType.DATE_TIME;

import io.github.perfectgym4j.sandbox.company.shop.Purchase;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import io.github.perfectgym4j.sandbox.v2.sets.value.Moments;
import java.math.BigDecimal;

/** Units of products that members have bought, used up ones included. */
final class MemberProducts implements Described {

    @Override
    public Description<?> describe() {
        return Description.set("MemberProducts", "MemberProduct", Purchase.class)
                .number("productId", row -> row.product().id())
                .number("memberId", Purchase::memberId)
                .number("clubId", Purchase::clubId)
                .money("initialQuantity", row -> BigDecimal.valueOf(row.initialQuantity()))
                .money("currentQuantity", row -> BigDecimal.valueOf(row.quantity()), ORDERABLE)
                .property(
                        "purchaseDate",
                        DATE_TIME,
                        (company, row) -> Moments.moment(company, row.clubId(), row.created()),
                        ORDERABLE)
                .property(
                        "expiryDate",
                        DATE_TIME,
                        (company, row) -> Moments.moment(company, row.clubId(), row.expires()),
                        ORDERABLE)
                .one("product", "Product")
                .one("member", "Member")
                .one("club", "Club")
                .entity()
                .table(company -> company.shop().holdings().purchases());
    }
}
