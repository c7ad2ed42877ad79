package io.github.perfectgym4j.sandbox.company.shop;

import io.github.perfectgym4j.sandbox.company.clubs.Club;
import io.github.perfectgym4j.sandbox.company.contracts.Contracts;
import io.github.perfectgym4j.sandbox.company.payments.OnlinePayment;
import io.github.perfectgym4j.sandbox.company.payments.Payments;
import io.github.perfectgym4j.sandbox.company.payments.Receipt;
import io.github.perfectgym4j.sandbox.company.payments.Settlement;
import io.github.perfectgym4j.sandbox.company.people.HomeTime;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.pos.PosPayment.Means;
import io.github.perfectgym4j.sandbox.company.pos.PosTransactions;
import io.github.perfectgym4j.sandbox.company.purses.Purses;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import io.github.perfectgym4j.sandbox.company.warehouse.Stock;
import io.github.perfectgym4j.sandbox.company.warehouse.Warehouse;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Products, and buying and using them as version 1 does. */
public final class Shop {

    /** How a purchase is paid: from the prepaid account, on account as a pending fee, or by the stored card. */
    public static final List<String> METHODS = List.of("Prepaid", "Debit", "Credit");

    /** Most units in one purchase. */
    public static final int MOST = 1_000;

    private static final long FIRST_NEW = 101;

    private final Guard guard;
    private final HomeTime homeTime;
    private final Table<Club> clubs;
    private final Table<Member> members;
    private final Purses purses;
    private final Payments payments;
    private final PosTransactions pos;
    private final Table<Product> products;
    private final Holdings holdings;
    private final Sales sales;
    private int added;

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
     * @param stock what is in the warehouses
     */
    public Shop(
            Guard guard,
            HomeTime homeTime,
            Table<Club> clubs,
            Table<Member> members,
            Contracts contracts,
            Purses purses,
            Payments payments,
            PosTransactions pos,
            Stock stock) {
        this.guard = guard;
        this.homeTime = homeTime;
        this.clubs = clubs;
        this.members = members;
        this.purses = purses;
        this.payments = payments;
        this.pos = pos;
        products = new Table<>(guard);
        holdings = new Holdings(guard, homeTime);
        sales = new Sales(guard, products, contracts.fees(), pos, stock, holdings);
    }

    /** @return products, also those that are no longer sold */
    public Table<Product> table() {
        return products;
    }

    /** @return what members have left */
    public Holdings holdings() {
        return holdings;
    }

    /** @return sales */
    public Sales sales() {
        return sales;
    }

    /** @return all products on sale by key */
    public List<Product> products() {
        return products.list(any -> true, Comparator.comparingLong(Product::id));
    }

    /**
     * Finds a product on sale.
     *
     * @param productId key
     * @return the product
     */
    public Optional<Product> find(long productId) {
        return products.find(productId).filter(product -> !product.isDeleted());
    }

    /**
     * Puts something on sale, in all clubs.
     *
     * @param name name
     * @param price price with tax
     * @param kind what sort of thing it is
     * @param category category
     * @param details what else is known about it
     * @return the product
     */
    public Product add(
            String name, BigDecimal price, Product.Kind kind, Product.Category category, Product.Details details) {
        return guard.alone(() -> {
            Set<Long> everywhere = clubs.list(any -> true, Comparator.comparingLong(Club::id)).stream()
                    .map(Club::id)
                    .collect(Collectors.toSet());
            return products.put(new Product(
                    FIRST_NEW + added++,
                    guard.nextTimestamp(),
                    false,
                    name,
                    price,
                    kind,
                    category,
                    now(0),
                    new Product.Shelf(everywhere, "Reception", category.name(), null),
                    details));
        });
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
     * @throws Refused if member or product are unknown, there are too few, or it cannot be paid like that
     */
    public Receipt buy(long memberId, long productId, long quantity, String method) {
        return guard.alone(() -> {
            long clubId = members.require(memberId, Subject.MEMBER).homeClubId();
            Product product = require(productId);
            BigDecimal total = total(product, quantity);
            int units = Math.toIntExact(quantity);
            if (!sales.isInStock(Sales.warehouseOf(clubId), product, units)) {
                throw new Refused(Reason.INVALID_VALUE, Subject.QUANTITY);
            }
            Means means = means(memberId, method, total);
            long receipt = pos.nextReceipt();
            sell(memberId, clubId, product, units, total, means, receipt);
            return payments.receipt(memberId, receipt);
        });
    }

    private Means means(long memberId, String method, BigDecimal total) {
        return switch (method) {
            case "Debit" -> Means.DEBIT;
            case "Credit" -> {
                purses.card(memberId).orElseThrow(() -> new Refused(Reason.INVALID_VALUE, Subject.PAYMENT_METHOD));
                yield Means.of("CreditCard");
            }
            default -> {
                purses.add(memberId, total.negate(), Subject.PAYMENT_METHOD);
                yield Means.PREPAID;
            }
        };
    }

    /**
     * Sells something as of now.
     *
     * @param memberId member
     * @param clubId club where it is sold, from its warehouse
     * @param product product
     * @param quantity units
     * @param total what they cost
     * @param means how they are paid; {@link Means#DEBIT} leaves a debt that is due at once
     * @param receipt number of the receipt
     */
    void sell(long memberId, long clubId, Product product, int quantity, BigDecimal total, Means means, long receipt) {
        LocalDateTime now = now(memberId);
        Warehouse warehouse = Sales.warehouseOf(clubId);
        sales.sell(new Sales.Sale(memberId, clubId, product, quantity, total, means, receipt, warehouse, now, now));
    }

    /**
     * Sells one unit on account.
     *
     * @param memberId member
     * @param clubId club
     * @param product product
     * @return key of the transaction
     */
    public long sellOnAccount(long memberId, long clubId, Product product) {
        LocalDateTime now = now(memberId);
        Warehouse warehouse = Sales.warehouseOf(clubId);
        return sales.sell(new Sales.Sale(
                        memberId,
                        clubId,
                        product,
                        1,
                        product.price(),
                        Means.DEBIT,
                        pos.nextReceipt(),
                        warehouse,
                        now,
                        now))
                .id();
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
        giveAway(memberId, members.require(memberId, Subject.MEMBER).homeClubId(), require(productId), true);
    }

    /**
     * Gives a member one unit of a product for nothing.
     *
     * @param memberId member
     * @param clubId club
     * @param product product
     * @param isStartPackage whether it comes with a contract
     */
    public void giveAway(long memberId, long clubId, Product product, boolean isStartPackage) {
        guard.alone(() -> {
            long id = holdings.nextId();
            holdings.deliver(id, memberId, clubId, product, 1, BigDecimal.ZERO, isStartPackage);
            return id;
        });
    }

    private LocalDateTime now(long memberId) {
        return homeTime.now(memberId).truncatedTo(ChronoUnit.SECONDS);
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
            return holdings.left(memberId, clubId);
        });
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
            return holdings.use(memberId, productId, quantity, clubId);
        });
    }
}
