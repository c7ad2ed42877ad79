package io.github.perfectgym4j.sandbox.company.shop;

import io.github.perfectgym4j.sandbox.company.people.HomeTime;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** The units of products that members have left. They can be used for a year, in the clubs that sell the product. */
public final class Holdings {

    /** Key of the first purchase in the vendor's samples. */
    public static final long FIRST_PURCHASE = 99_075;

    private static final long FIRST_NEW = 100_077;
    private static final long FIRST_USE = 95_001;

    private final Guard guard;
    private final HomeTime homeTime;
    private final Table<Purchase> purchases;
    private final Table<ProductUse> uses;
    private int made;
    private int used;

    Holdings(Guard guard, HomeTime homeTime) {
        this.guard = guard;
        this.homeTime = homeTime;
        purchases = new Table<>(guard);
        uses = new Table<>(guard);
    }

    /** @return all purchases, used up ones included */
    public Table<Purchase> purchases() {
        return purchases;
    }

    /** @return what was used up */
    public Table<ProductUse> uses() {
        return uses;
    }

    /** @return key for a purchase, and for the transaction that it comes from */
    long nextId() {
        return guard.<Long>alone(() -> FIRST_NEW + made++);
    }

    /**
     * Hands units over.
     *
     * @param transactionId transaction that they come from; the first units have the same key
     * @param memberId who gets them
     * @param clubId where
     * @param product what
     * @param units how many
     * @param price price of one
     * @param isStartPackage whether they come with a contract
     */
    void deliver(
            long transactionId,
            long memberId,
            long clubId,
            Product product,
            int units,
            BigDecimal price,
            boolean isStartPackage) {
        LocalDateTime now = now(memberId);
        long id = purchases.find(transactionId).isEmpty() ? transactionId : nextId();
        purchases.put(new Purchase(
                id,
                guard.nextTimestamp(),
                transactionId,
                memberId,
                clubId,
                product,
                product.name(),
                price,
                units,
                units,
                now,
                now.plusYears(1),
                product.shelf().clubIds(),
                isStartPackage));
    }

    private LocalDateTime now(long memberId) {
        return homeTime.now(memberId).truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Lists what a member has left.
     *
     * @param memberId member
     * @param clubId club in which it can be used
     * @return purchases in order of buying, expired ones included
     */
    public List<Purchase> left(long memberId, long clubId) {
        return purchases.list(
                purchase -> purchase.memberId() == memberId
                        && purchase.quantity() > 0
                        && purchase.clubIds().contains(clubId),
                Comparator.comparingLong(Purchase::id));
    }

    /**
     * Tells whether a member ever got a product.
     *
     * @param memberId member
     * @param productId product
     * @return whether it did
     */
    public boolean hasEverHad(long memberId, long productId) {
        return !purchases
                .list(
                        purchase -> purchase.memberId() == memberId
                                && purchase.product().id() == productId,
                        Comparator.comparingLong(Purchase::id))
                .isEmpty();
    }

    /**
     * Uses units up, of the purchase that expires first.
     *
     * @param memberId member
     * @param productId product
     * @param quantity units
     * @param clubId club
     * @return whether there were enough; if not, nothing was used
     */
    public boolean use(long memberId, long productId, long quantity, long clubId) {
        return guard.alone(() -> {
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
                if (units > 0) {
                    purchases.put(purchase.used(guard.nextTimestamp(), units));
                    uses.put(new ProductUse(
                            FIRST_USE + used++, guard.nextTimestamp(), purchase.id(), memberId, clubId, units, now));
                    wanted -= units;
                }
            }
            return true;
        });
    }
}
