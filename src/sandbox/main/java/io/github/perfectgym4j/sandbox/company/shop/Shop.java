package io.github.perfectgym4j.sandbox.company.shop;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.contracts.Charge;
import io.github.perfectgym4j.sandbox.company.contracts.Contracts;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.payments.OnlinePayment;
import io.github.perfectgym4j.sandbox.company.payments.Payments;
import io.github.perfectgym4j.sandbox.company.payments.Receipt;
import io.github.perfectgym4j.sandbox.company.payments.Settlement;
import io.github.perfectgym4j.sandbox.company.people.HomeTime;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.pos.PosPayment.Means;
import io.github.perfectgym4j.sandbox.company.pos.PosTransaction;
import io.github.perfectgym4j.sandbox.company.pos.PosTransactions;
import io.github.perfectgym4j.sandbox.company.purses.Purses;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Buying and using products. A purchase can be used for a year, in the clubs that sell the product; units are taken from the purchase
 * that expires first.
 */
public final class Shop {

    /** How a purchase is paid: from the prepaid account, on account as a pending fee, or by the stored card. */
    public static final List<String> METHODS = List.of("Prepaid", "Debit", "Credit");

    private static final int MOST = 1_000;
    /** Key of the first purchase in the vendor's samples. */
    public static final int FIRST_TRANSACTION = 99_075;

    private final Guard guard;
    private final HomeTime homeTime;
    private final Table<Club> clubs;
    private final Table<Member> members;
    private final Contracts contracts;
    private final Purses purses;
    private final Payments payments;
    private final PosTransactions pos;
    private final List<Product> products = new ArrayList<>();
    private final List<Purchase> purchases = new ArrayList<>();

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param homeTime the time in members' home clubs
     * @param clubs the clubs
     * @param members the members
     * @param contracts the contracts
     * @param purses what members pay with
     * @param payments the payments
     * @param pos the till
     */
    public Shop(
            Guard guard,
            HomeTime homeTime,
            Table<Club> clubs,
            Table<Member> members,
            Contracts contracts,
            Purses purses,
            Payments payments,
            PosTransactions pos) {
        this.guard = guard;
        this.homeTime = homeTime;
        this.clubs = clubs;
        this.members = members;
        this.contracts = contracts;
        this.purses = purses;
        this.payments = payments;
        this.pos = pos;
    }

    /**
     * Puts something on sale.
     *
     * @param product product
     */
    public void add(Product product) {
        products.add(product);
    }

    /**
     * Notes a purchase made elsewhere.
     *
     * @param purchase purchase
     */
    public void add(Purchase purchase) {
        purchases.add(purchase);
    }

    /** @return all products by key */
    public List<Product> products() {
        return List.copyOf(products);
    }

    /**
     * Finds a product.
     *
     * @param productId key
     * @return the product
     */
    public Optional<Product> find(long productId) {
        return products.stream().filter(product -> product.id() == productId).findFirst();
    }

    private Product require(long productId) {
        return find(productId).orElseThrow(() -> new Refused(Reason.UNKNOWN_KEY, Subject.PRODUCT));
    }

    private static BigDecimal total(Product product, long quantity) {
        if (quantity < 1 || quantity > MOST) {
            throw new Refused(Reason.INVALID_VALUE, Subject.QUANTITY);
        }
        return product.price().multiply(BigDecimal.valueOf(quantity));
    }

    /**
     * Sells a product.
     *
     * @param memberId member
     * @param productId product
     * @param quantity units
     * @param method one of {@link #METHODS}
     * @return receipt
     * @throws Refused if member or product are unknown, or it cannot be paid like that
     */
    public Receipt buy(long memberId, long productId, long quantity, String method) {
        return guard.alone(() -> {
            long clubId = members.require(memberId, Subject.MEMBER).homeClubId();
            Product product = require(productId);
            BigDecimal total = total(product, quantity);
            Means means =
                    switch (method) {
                        case "Debit" -> Means.DEBIT;
                        case "Credit" -> {
                            purses.card(memberId)
                                    .orElseThrow(() -> new Refused(Reason.INVALID_VALUE, Subject.PAYMENT_METHOD));
                            yield Means.of("CreditCard");
                        }
                        default -> {
                            purses.add(memberId, total.negate(), Subject.PAYMENT_METHOD);
                            yield Means.PREPAID;
                        }
                    };
            long receipt = pos.nextReceipt();
            sell(memberId, clubId, product, Math.toIntExact(quantity), total, means, receipt);
            return payments.receipt(memberId, receipt);
        });
    }

    /**
     * Hands a product over and books it at the till.
     *
     * @param memberId member
     * @param clubId club where it is sold
     * @param product product
     * @param quantity units
     * @param total what they cost
     * @param means how they are paid; {@link Means#DEBIT} leaves a debt
     * @param receipt number of the receipt
     * @return the transaction
     */
    PosTransaction sell(
            long memberId, long clubId, Product product, int quantity, BigDecimal total, Means means, long receipt) {
        Purchase purchase = deliver(memberId, product, quantity);
        PosTransaction sold = pos.book(
                purchase.transactionId(),
                memberId,
                clubId,
                receipt,
                product.name(),
                PosTransaction.Item.product(product.id(), quantity),
                total);
        if (total.signum() > 0) {
            pos.pay(sold, means, total);
        }
        if (total.signum() > 0 && means.equals(Means.DEBIT)) {
            Charge charge = new Charge(memberId, null, Fee.Type.OTHER, null, product.name(), now(memberId), total);
            pos.owe(contracts.fees().charge(charge).id(), sold);
        }
        return sold;
    }

    /**
     * Opens a payment for a product, which the member gets when it has been paid.
     *
     * @param memberId member
     * @param productId product
     * @param quantity units
     * @param redirectUrl where the payer goes afterwards; may be null
     * @return the payment
     * @throws Refused if the product is unknown
     */
    public OnlinePayment buyOnline(long memberId, long productId, long quantity, String redirectUrl) {
        Product product = require(productId);
        BigDecimal total = total(product, quantity);
        return payments.open(
                memberId,
                total,
                redirectUrl,
                paid -> sell(
                        memberId,
                        paid.order().clubId(),
                        product,
                        Math.toIntExact(quantity),
                        total,
                        Settlement.means(paid),
                        pos.nextReceipt()));
    }

    /**
     * Gives a member one unit of a product, as a part of a start package.
     *
     * @param memberId member
     * @param productId product
     * @throws Refused if the product is unknown
     */
    public void giveAway(long memberId, long productId) {
        guard.alone(() -> {
            Product product = require(productId);
            LocalDateTime now = now(memberId);
            return purchases.add(new Purchase(
                    FIRST_TRANSACTION + 1_000L + purchases.size(),
                    memberId,
                    product,
                    product.name(),
                    BigDecimal.ZERO,
                    1,
                    1,
                    now,
                    now.plusYears(1),
                    product.shelf().clubIds(),
                    true));
        });
    }

    private LocalDateTime now(long memberId) {
        return homeTime.now(memberId).truncatedTo(ChronoUnit.SECONDS);
    }

    private Purchase deliver(long memberId, Product product, int units) {
        LocalDateTime now = now(memberId);
        Purchase purchase = new Purchase(
                FIRST_TRANSACTION + 1_000L + purchases.size(),
                memberId,
                product,
                product.name(),
                product.price(),
                units,
                units,
                now,
                now.plusYears(1),
                product.shelf().clubIds(),
                false);
        purchases.add(purchase);
        return purchase;
    }

    /**
     * Lists what a member bought and has not used up.
     *
     * @param memberId member
     * @param clubId club in which it can be used
     * @return purchases in order of buying, expired ones included
     * @throws Refused if member or club are unknown
     */
    public List<Purchase> purchases(long memberId, long clubId) {
        return guard.alone(() -> {
            members.require(memberId, Subject.MEMBER);
            clubs.require(clubId, Subject.CLUB);
            return left(memberId, clubId);
        });
    }

    private List<Purchase> left(long memberId, long clubId) {
        return purchases.stream()
                .filter(purchase -> purchase.memberId() == memberId
                        && purchase.quantity() > 0
                        && purchase.clubIds().contains(clubId))
                .toList();
    }

    /**
     * Uses units up.
     *
     * @param memberId member
     * @param productId product
     * @param quantity units
     * @param clubId club; also one that has closed, as in the vendor's sample
     * @return whether there were enough; if not, nothing was used
     * @throws Refused if something is unknown
     */
    public boolean use(long memberId, long productId, long quantity, long clubId) {
        return guard.alone(() -> {
            members.require(memberId, Subject.MEMBER);
            total(require(productId), quantity);
            clubs.find(clubId).orElseThrow(() -> new Refused(Reason.UNKNOWN_KEY, Subject.CLUB));
            LocalDateTime now = now(memberId);
            List<Purchase> usable = left(memberId, clubId).stream()
                    .filter(purchase -> purchase.product().id() == productId
                            && purchase.expires().isAfter(now))
                    .sorted(Comparator.comparing(Purchase::expires))
                    .toList();
            if (usable.stream().mapToLong(Purchase::quantity).sum() < quantity) {
                return false;
            }
            long wanted = quantity;
            for (Purchase purchase : usable) {
                int units = (int) Math.min(wanted, purchase.quantity());
                purchases.set(purchases.indexOf(purchase), purchase.used(units));
                wanted -= units;
            }
            return true;
        });
    }
}
