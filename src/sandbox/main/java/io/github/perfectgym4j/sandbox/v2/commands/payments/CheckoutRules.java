package io.github.perfectgym4j.sandbox.v2.commands.payments;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.shop.Checkout;
import io.github.perfectgym4j.sandbox.company.shop.Product;
import io.github.perfectgym4j.sandbox.company.shop.Shop;
import io.github.perfectgym4j.sandbox.company.warehouse.Warehouse;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the three commands that pay check before any money moves. All that is wrong is told at once. */
final class CheckoutRules {

    private final Company company;
    private final Checkout checkout;
    private final List<BusinessError.Reason> wrong = new ArrayList<>();

    private CheckoutRules(Company company, Checkout checkout) {
        this.company = company;
        this.checkout = checkout;
    }

    /**
     * Checks what is to be paid.
     *
     * @param company the company
     * @param checkout what is to be paid
     * @throws BusinessError with all that is wrong
     */
    static void check(Company company, Checkout checkout) {
        CheckoutRules rules = new CheckoutRules(company, checkout);
        company.guard().alone(() -> {
            rules.parties();
            rules.products();
            rules.parts(checkout.charges(), true);
            rules.parts(checkout.debts(), false);
            rules.total();
            return rules;
        });
        if (!rules.wrong.isEmpty()) {
            throw new BusinessError(rules.wrong);
        }
    }

    private void wrong(String code, String property) {
        wrong.add(new BusinessError.Reason(code, property, null));
    }

    private void parties() {
        Optional<Member> member = company.members().find(checkout.memberId());
        if (member.isEmpty() || member.get().isDeleted()) {
            wrong("UserWasNotFound", "memberId");
        }
        Optional<Club> club = company.clubs().find(checkout.clubId());
        if (club.isEmpty()) {
            wrong("ClubWasNotFound", "clubId");
        } else if (club.get().isDeleted()) {
            wrong("ClubIsDeleted", "clubId");
        }
    }

    private void products() {
        Warehouse warehouse = Warehouse.ofClub(checkout.clubId()).orElse(null);
        for (int i = 0; i < checkout.products().size(); i++) {
            Checkout.ProductItem item = checkout.products().get(i);
            String at = CheckoutFields.PRODUCTS + "[" + i + "].";
            Optional<Product> product = company.shop()
                    .find(item.productId())
                    .filter(found -> found.shelf().clubIds().contains(checkout.clubId()));
            if (product.isEmpty()) {
                wrong("ProductWasNotFound", at + "productId");
            } else if (item.quantity() < 1
                    || item.quantity() > Shop.MOST
                    || !company.shop().sales().isInStock(warehouse, product.get(), item.quantity())) {
                wrong("InvalidProductQuantity", at + "quantity");
            } else if (product.get()
                            .price()
                            .multiply(BigDecimal.valueOf(item.quantity()))
                            .compareTo(item.amount())
                    != 0) {
                wrong("InvalidProductItemAmount", at + "amount");
            }
        }
    }

    private void parts(List<Checkout.Part> parts, boolean areCharges) {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            Checkout.Part part = parts.get(i);
            Optional<Fee> fee = areCharges
                    ? company.checkouts().charge(checkout.memberId(), part.feeId())
                    : company.checkouts().debt(checkout.memberId(), part.feeId());
            String at = (areCharges ? CheckoutFields.CHARGES : CheckoutFields.DEBTS) + "[" + i + "].";
            if (fee.isEmpty()) {
                String key = areCharges ? "membershipTransactionId" : "productTransactionId";
                wrong(areCharges ? "ContractTransactionWasNotFound" : "PendingPosTransactionWasNotFound", at + key);
            } else if (!Checks.isAmount(part.amount())
                    || part.amount().compareTo(fee.get().open()) > 0
                    || !seen.add(part.feeId())) {
                wrong(
                        areCharges ? "InvalidContractTransactionAmount" : "InvalidPendingPosTransactionAmount",
                        at + "amount");
            }
        }
    }

    private void total() {
        List<BigDecimal> amounts = Stream.of(
                        checkout.products().stream().map(Checkout.ProductItem::amount),
                        checkout.charges().stream().map(Checkout.Part::amount),
                        checkout.debts().stream().map(Checkout.Part::amount))
                .flatMap(all -> all)
                .toList();
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (amounts.isEmpty()) {
            wrong("NoItemsToPayFor", null);
        } else if (!Checks.isToTheCent(checkout.total()) || sum.compareTo(checkout.total()) != 0) {
            wrong("TotalAmountIsInvalid", "totalAmount");
        }
    }
}
