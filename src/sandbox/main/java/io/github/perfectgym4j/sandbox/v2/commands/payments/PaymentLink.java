package io.github.perfectgym4j.sandbox.v2.commands.payments;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.payments.OnlinePayment;
import io.github.perfectgym4j.sandbox.company.payments.OnlinePayments;
import io.github.perfectgym4j.sandbox.company.payments.Settlement;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.shop.Checkout;
import io.github.perfectgym4j.sandbox.company.shop.Product;
import io.github.perfectgym4j.sandbox.v2.errors.BusinessError;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.v2.input.Fields;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page to pay on that is asked for: for some charges and products, or, if none are named, for all that is due.
 *
 * @param memberId who is to pay
 * @param clubId club; null for the home club
 * @param returnUrl where the payer goes afterwards
 * @param chargeIds charges
 * @param products products
 */
record PaymentLink(long memberId, Long clubId, String returnUrl, List<Long> chargeIds, List<Units> products) {

    /**
     * Units of a product.
     *
     * @param productId product
     * @param quantity units
     */
    record Units(long productId, int quantity) {

        static Units read(Fields fields) {
            return new Units(fields.requiredLong("productId"), fields.requiredInt("quantity"));
        }
    }

    /** Only valid after {@link Command#check()}. */
    static PaymentLink read(Command command) {
        return new PaymentLink(
                command.requiredLong("memberId"),
                command.optionalLong("clubId"),
                command.requiredText("returnUrl"),
                command.longs("contractTransactionIds"),
                command.objects("products").stream().map(Units::read).toList());
    }

    /**
     * Opens the payment.
     *
     * @return the payment
     * @throws BusinessError with a code of the contract's set for this
     */
    OnlinePayment open(Company company) {
        return company.guard().alone(() -> {
            Member member = Checks.member(company, memberId, "UserWasNotFound", "memberId");
            if (!Checks.isWebAddress(returnUrl)) {
                throw Checks.invalid("returnUrl");
            }
            long club = clubId == null ? member.homeClubId() : clubId;
            List<Checkout.ProductItem> items =
                    products.stream().map(units -> item(company, units, club)).toList();
            List<Checkout.Part> charges = charges(company).stream()
                    .map(fee -> new Checkout.Part(fee.id(), fee.open()))
                    .toList();
            BigDecimal total = Stream.concat(
                            items.stream().map(Checkout.ProductItem::amount),
                            charges.stream().map(Checkout.Part::amount))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (total.signum() == 0) {
                throw new BusinessError("TransactionWasNotFound", "contractTransactionIds");
            }
            Checkout checkout = new Checkout(memberId, club, items, charges, List.of(), total);
            return company.payments()
                    .online()
                    .openProcess(new OnlinePayment.Order(
                            memberId,
                            club,
                            total,
                            "Payment by link",
                            returnUrl,
                            OnlinePayments.DEFAULT_PROVIDER,
                            false,
                            paid -> company.checkouts().settle(checkout, Settlement.means(paid))));
        });
    }

    private List<Fee> charges(Company company) {
        if (chargeIds.isEmpty() && products.isEmpty()) {
            return company.contracts().fees().pending(memberId).stream()
                    .filter(fee -> fee.isOverdue(company.contracts().now(memberId)))
                    .toList();
        }
        return chargeIds.stream().distinct().map(id -> charge(company, id)).toList();
    }

    private Fee charge(Company company, long id) {
        Fee fee = company.contracts()
                .fees()
                .table()
                .find(id)
                .filter(found -> found.memberId() == memberId)
                .orElseThrow(() -> new BusinessError("TransactionWasNotFound", "contractTransactionIds"));
        if (fee.state() != Fee.State.VALID) {
            throw new BusinessError("TransactionIsDeleted", "contractTransactionIds");
        }
        if (!fee.isPending()) {
            throw new BusinessError("TransactionIsSettled", "contractTransactionIds");
        }
        return fee;
    }

    private static Checkout.ProductItem item(Company company, Units units, long club) {
        Product product = company.shop()
                .find(units.productId())
                .orElseThrow(() -> new BusinessError("ProductWasNotFound", "products"));
        if (!product.shelf().clubIds().contains(club) || units.quantity() < 1) {
            throw new BusinessError("ProductIsUnavailable", "products");
        }
        BigDecimal price = product.price().multiply(BigDecimal.valueOf(units.quantity()));
        return new Checkout.ProductItem(units.productId(), units.quantity(), price);
    }
}
