package io.github.perfectgym4j.sandbox.company.payments;

import io.github.perfectgym4j.sandbox.company.people.HomeTime;
import io.github.perfectgym4j.sandbox.company.purses.Card;
import io.github.perfectgym4j.sandbox.company.purses.Purses;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Money taken from stored cards and bank accounts. */
public final class EPayments {

    private static final long FIRST_ID = 63_001;
    private static final int YEARS_OF_A_CARD = 3;

    private final Guard guard;
    private final HomeTime homeTime;
    private final Purses purses;
    private final Table<EPayment> table;
    private int made;

    EPayments(Guard guard, HomeTime homeTime, Purses purses) {
        this.guard = guard;
        this.homeTime = homeTime;
        this.purses = purses;
        table = new Table<>(guard);
    }

    /** @return all there ever were, declined ones included */
    public Table<EPayment> table() {
        return table;
    }

    /**
     * Takes money from a stored card.
     *
     * @param memberId whose card it is
     * @param clubId for which club
     * @param amount amount
     * @param description text
     * @param card card
     * @return the payment; without money if the card was declined
     */
    public EPayment charge(long memberId, long clubId, BigDecimal amount, String description, Card card) {
        String provider = OnlinePayments.DEFAULT_PROVIDER;
        return book(true, memberId, clubId, amount, description, provider, !card.isDeclined());
    }

    /**
     * Stores the card of a payment on a page, with what the page of a provider would tell of it.
     *
     * @param order what was paid; perhaps nothing
     * @param key name of the payment
     * @return key of the electronic payment; null if nothing was paid
     */
    Long withNewCard(OnlinePayment.Order order, String key) {
        LocalDate today = homeTime.now(order.memberId()).toLocalDate();
        purses.sources().add(order.memberId(), Card.kept("555555", "4444", today.plusYears(YEARS_OF_A_CARD), key));
        if (order.amount().signum() == 0) {
            return null;
        }
        return book(true, order.memberId(), order.clubId(), order.amount(), order.description(), order.provider(), true)
                .id();
    }

    /**
     * Notes a payment.
     *
     * @param isAdHoc asked for by somebody, and not part of a regular collection
     * @param memberId who pays
     * @param clubId for which club
     * @param amount amount
     * @param description text
     * @param provider payment provider
     * @param isPaid whether the money came
     * @return the payment
     */
    public EPayment book(
            boolean isAdHoc,
            long memberId,
            long clubId,
            BigDecimal amount,
            String description,
            String provider,
            boolean isPaid) {
        return guard.alone(() -> {
            long id = FIRST_ID + made++;
            return table.put(new EPayment(
                    id,
                    guard.nextTimestamp(),
                    isAdHoc,
                    memberId,
                    clubId,
                    amount,
                    description,
                    provider,
                    "EP-" + id,
                    isPaid,
                    homeTime.now(memberId).truncatedTo(ChronoUnit.SECONDS)));
        });
    }
}
