package io.github.perfectgym4j.sandbox.company.pos;

import io.github.perfectgym4j.sandbox.company.people.HomeTime;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All transactions and their payments. */
public final class PosTransactions {

    /** Key of the first payment by hand in version 1, from the vendor's samples. */
    private static final long FIRST_MANUAL = 32_228_336;

    private static final long FIRST = 42_000_001;

    private static final long FIRST_PAYMENT = 41_000_001;
    private static final long FIRST_RECEIPT = 123;

    private final Guard guard;
    private final HomeTime homeTime;
    private final Table<PosTransaction> table;
    private final Table<PosPayment> payments;
    private final Map<Long, Long> byDebt = new HashMap<>();
    private long transactions;
    private long manual;
    private long paid;
    private long receipts;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param homeTime the time in members' home clubs
     */
    public PosTransactions(Guard guard, HomeTime homeTime) {
        this.guard = guard;
        this.homeTime = homeTime;
        table = new Table<>(guard);
        payments = new Table<>(guard);
    }

    /** @return transactions */
    public Table<PosTransaction> table() {
        return table;
    }

    /** @return payments of transactions */
    public Table<PosPayment> payments() {
        return payments;
    }

    /** @return number for a new receipt */
    public long nextReceipt() {
        return guard.<Long>alone(() -> FIRST_RECEIPT + receipts++);
    }

    /** @return key for a new transaction */
    public long nextId() {
        return guard.<Long>alone(() -> FIRST + transactions++);
    }

    /** @return key for a payment by hand */
    public long nextManualId() {
        return guard.<Long>alone(() -> FIRST_MANUAL + manual++);
    }

    /**
     * Books a transaction.
     *
     * @param id key
     * @param memberId who buys or pays
     * @param clubId where
     * @param receipt number of its receipt
     * @param description text
     * @param item what for
     * @param gross amount with tax; negative when money is given back
     * @return the transaction
     */
    public PosTransaction book(
            long id,
            long memberId,
            long clubId,
            long receipt,
            String description,
            PosTransaction.Item item,
            BigDecimal gross) {
        return put(id, memberId, clubId, now(memberId), receipt, description, item, gross, null);
    }

    /**
     * Books a transaction of a given date.
     *
     * @param id key
     * @param memberId who buys or pays
     * @param clubId where
     * @param date date of the transaction
     * @param receipt number of its receipt
     * @param description text
     * @param item what for
     * @param gross amount with tax
     * @return the transaction
     */
    public PosTransaction book(
            long id,
            long memberId,
            long clubId,
            LocalDateTime date,
            long receipt,
            String description,
            PosTransaction.Item item,
            BigDecimal gross) {
        return put(id, memberId, clubId, date, receipt, description, item, gross, null);
    }

    /**
     * Books a transaction that takes another one back.
     *
     * @param id key
     * @param memberId who gets money back
     * @param clubId where
     * @param receipt number of its receipt
     * @param description text
     * @param item what for
     * @param gross amount with tax, negative
     * @param refundedId the other one; null if it is not known
     * @return the transaction
     */
    public PosTransaction bookRefund(
            long id,
            long memberId,
            long clubId,
            long receipt,
            String description,
            PosTransaction.Item item,
            BigDecimal gross,
            Long refundedId) {
        return put(id, memberId, clubId, now(memberId), receipt, description, item, gross, refundedId);
    }

    private PosTransaction put(
            long id,
            long memberId,
            long clubId,
            LocalDateTime date,
            long receipt,
            String description,
            PosTransaction.Item item,
            BigDecimal gross,
            Long refundedId) {
        return guard.alone(() -> table.put(new PosTransaction(
                id,
                guard.nextTimestamp(),
                false,
                memberId,
                clubId,
                date,
                now(memberId),
                receipt,
                description,
                item,
                gross,
                refundedId)));
    }

    /**
     * Notes that a transaction was paid, in full or in part.
     *
     * @param transaction transaction
     * @param means how
     * @param gross amount with tax
     * @return the payment
     */
    public PosPayment pay(PosTransaction transaction, PosPayment.Means means, BigDecimal gross) {
        return guard.alone(() -> payments.put(new PosPayment(
                FIRST_PAYMENT + paid++,
                guard.nextTimestamp(),
                false,
                transaction.id(),
                transaction.memberId(),
                transaction.clubId(),
                now(transaction.memberId()),
                transaction.receipt(),
                means,
                gross)));
    }

    /**
     * Notes which charge stands for what a transaction left unpaid.
     *
     * @param chargeId charge
     * @param transaction transaction
     */
    public void owe(long chargeId, PosTransaction transaction) {
        guard.alone(() -> byDebt.put(chargeId, transaction.id()));
    }

    /**
     * Finds the transaction that left a charge.
     *
     * @param chargeId charge
     * @return the transaction
     */
    public Optional<PosTransaction> ofDebt(long chargeId) {
        return guard.alone(() -> Optional.ofNullable(byDebt.get(chargeId)).flatMap(table::find));
    }

    /**
     * Tells whether a charge stands for what a transaction left unpaid.
     *
     * @param chargeId charge
     * @return whether it does
     */
    public boolean isDebt(long chargeId) {
        return ofDebt(chargeId).isPresent();
    }

    /**
     * Lists how a transaction was paid.
     *
     * @param transactionId transaction
     * @return payments by key
     */
    public List<PosPayment> paymentsOf(long transactionId) {
        return payments.list(
                payment -> payment.transactionId() == transactionId, Comparator.comparingLong(PosPayment::id));
    }

    private LocalDateTime now(long memberId) {
        return homeTime.now(memberId).truncatedTo(ChronoUnit.SECONDS);
    }
}
