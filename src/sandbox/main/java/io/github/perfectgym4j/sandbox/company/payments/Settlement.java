package io.github.perfectgym4j.sandbox.company.payments;

import io.github.perfectgym4j.sandbox.company.contracts.Charge;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.contracts.FeePayment;
import io.github.perfectgym4j.sandbox.company.contracts.Fees;
import io.github.perfectgym4j.sandbox.company.people.HomeTime;
import io.github.perfectgym4j.sandbox.company.pos.PosPayment.Means;
import io.github.perfectgym4j.sandbox.company.pos.PosTransaction;
import io.github.perfectgym4j.sandbox.company.pos.PosTransactions;
import io.github.perfectgym4j.sandbox.company.pos.TransactionType;
import io.github.perfectgym4j.sandbox.company.purses.Prepayment;
import io.github.perfectgym4j.sandbox.company.purses.Purses;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Money that came in settles fees: in the books of the contracts, and at the till. What is left goes to the prepaid account. */
public final class Settlement {

    private final Guard guard;
    private final HomeTime homeTime;
    private final Fees fees;
    private final Purses purses;
    private final PosTransactions pos;

    Settlement(Guard guard, HomeTime homeTime, Fees fees, Purses purses, PosTransactions pos) {
        this.guard = guard;
        this.homeTime = homeTime;
        this.fees = fees;
        this.purses = purses;
        this.pos = pos;
    }

    /**
     * Tells how a payment on a page was made.
     *
     * @param paid payment, which has been paid
     * @return means
     */
    public static Means means(OnlinePayment paid) {
        return new Means(paid.ePaymentId() == null ? "Online" : "OnlineEcard", paid.ePaymentId(), paid.id());
    }

    /**
     * Settles fees one after the other, and books one transaction for all of it.
     *
     * @param memberId who pays
     * @param clubId club that takes the money
     * @param owed pending fees of that member
     * @param money amount
     * @param means how it is paid
     * @param description text
     * @return key of the transaction
     */
    public long settle(long memberId, long clubId, List<Fee> owed, BigDecimal money, Means means, String description) {
        return settle(pos.nextId(), memberId, clubId, owed, money, means, description, TransactionType.PAYMENT);
    }

    /**
     * Settles fees one after the other, and books one transaction for all of it.
     *
     * @param id key of the transaction
     * @param memberId who pays
     * @param clubId club that takes the money
     * @param owed pending fees of that member
     * @param money amount
     * @param means how it is paid
     * @param description text
     * @param typeId type of transaction
     * @return that key
     */
    public long settle(
            long id,
            long memberId,
            long clubId,
            List<Fee> owed,
            BigDecimal money,
            Means means,
            String description,
            long typeId) {
        return guard.<Long>alone(() -> {
            LocalDateTime now = homeTime.now(memberId).truncatedTo(ChronoUnit.SECONDS);
            FeePayment.Origin origin =
                    new FeePayment.Origin(clubId, typeId, id, means.ePaymentId(), means.gateId(), description);
            List<FeePayment> made = fees.pay(owed, money, now, origin);
            BigDecimal left =
                    made.stream().map(payment -> payment.amount().gross()).reduce(money, BigDecimal::subtract);
            long receipt = pos.nextReceipt();
            PosTransaction.Item item = PosTransaction.Item.charges(
                    only(made, Charge::contractId),
                    made.isEmpty()
                            ? "Prepaid"
                            : only(made, charge -> charge.type().wireName()));
            PosTransaction transaction = pos.book(id, memberId, clubId, receipt, description, item, money);
            pos.pay(transaction, means, money);
            Prepayment.Details details = new Prepayment.Details(now, clubId, "Money left over", receipt, id);
            purses.topUp(memberId, left, details);
            return id;
        });
    }

    /**
     * Settles a debt for a product, at the transaction that left it.
     *
     * @param clubId club that takes the money
     * @param debt debt
     * @param money amount, not more than is open
     * @param means how it is paid
     * @param sold transaction that left the debt
     */
    public void settleDebt(long clubId, Fee debt, BigDecimal money, Means means, PosTransaction sold) {
        guard.alone(() -> {
            LocalDateTime now = homeTime.now(debt.memberId()).truncatedTo(ChronoUnit.SECONDS);
            FeePayment.Origin origin = new FeePayment.Origin(
                    clubId, TransactionType.PAYMENT, sold.id(), means.ePaymentId(), means.gateId(), debt.description());
            pos.pay(sold, means, money);
            return fees.pay(List.of(debt), money, now, origin);
        });
    }

    /**
     * Gives money back that was paid for a contract, of the latest payments first; what they settled is owed again.
     *
     * @param contract contract
     * @param type kind of charges whose payments go back; null for all
     * @param money amount, more than zero
     * @param means how it goes back; into the prepaid account with {@link Means#PREPAID}
     * @param description text
     * @param typeId type of transaction
     * @return key of the transaction; empty if less was paid, and then nothing happens
     */
    public Optional<Long> refund(
            Contract contract, Fee.Type type, BigDecimal money, Means means, String description, long typeId) {
        return guard.alone(() -> {
            List<FeePayment> paid = paid(contract, type);
            BigDecimal most = paid.stream().map(fees::refundable).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (most.compareTo(money) < 0) {
                return Optional.empty();
            }
            long memberId = contract.memberId();
            long id = pos.nextId();
            LocalDateTime now = homeTime.now(memberId).truncatedTo(ChronoUnit.SECONDS);
            long clubId = contract.sale().clubId();
            FeePayment.Origin origin = new FeePayment.Origin(clubId, typeId, id, null, null, description);
            List<FeePayment> made = new ArrayList<>();
            BigDecimal left = money;
            for (FeePayment payment : paid) {
                BigDecimal part = left.min(fees.refundable(payment));
                if (part.signum() > 0) {
                    made.add(fees.refund(payment.id(), part, now, origin));
                    left = left.subtract(part);
                }
            }
            long receipt = pos.nextReceipt();
            PosTransaction.Item item = PosTransaction.Item.charges(
                    contract.id(), only(made, charge -> charge.type().wireName()));
            Long refunded = paid.get(0).origin().transactionId();
            PosTransaction transaction =
                    pos.bookRefund(id, memberId, clubId, receipt, description, item, money.negate(), refunded);
            pos.pay(transaction, means, money.negate());
            if (means.equals(Means.PREPAID)) {
                purses.topUp(memberId, money, new Prepayment.Details(now, clubId, description, receipt, id));
            }
            return Optional.of(id);
        });
    }

    /**
     * Takes a fee back: what was paid of it goes into the prepaid account, and the rest is called off.
     *
     * @param feeId fee
     * @param clubId club that gives the money back, where it is not known which one took it
     * @param description text
     */
    public void undo(long feeId, long clubId, String description) {
        guard.alone(() -> {
            List<FeePayment> paid = fees.payments()
                    .list(
                            payment -> payment.feeId() == feeId
                                    && !payment.isRefund()
                                    && fees.refundable(payment).signum() > 0,
                            Comparator.comparingLong(FeePayment::id));
            paid.forEach(payment -> giveBack(payment, clubId, description));
            fees.table().find(feeId).filter(Fee::isPending).ifPresent(fees::callOff);
            return paid;
        });
    }

    private void giveBack(FeePayment payment, long otherwise, String description) {
        long id = pos.nextId();
        long memberId = payment.memberId();
        BigDecimal money = fees.refundable(payment);
        LocalDateTime now = homeTime.now(memberId).truncatedTo(ChronoUnit.SECONDS);
        long clubId = Objects.requireNonNullElse(payment.origin().clubId(), otherwise);
        FeePayment.Origin origin = new FeePayment.Origin(clubId, TransactionType.REFUND, id, null, null, description);
        fees.refund(payment.id(), money, now, origin);
        long receipt = pos.nextReceipt();
        PosTransaction.Item item = PosTransaction.Item.charges(
                payment.fee().contractId(), payment.fee().type().wireName());
        PosTransaction back = pos.bookRefund(
                id,
                memberId,
                clubId,
                receipt,
                description,
                item,
                money.negate(),
                payment.origin().transactionId());
        pos.pay(back, Means.PREPAID, money.negate());
        purses.topUp(memberId, money, new Prepayment.Details(now, clubId, description, receipt, id));
    }

    /**
     * Gives all money back that was paid for a contract, over the counter.
     *
     * @param contract contract
     * @param description text
     */
    public void refundAll(Contract contract, String description) {
        guard.alone(() -> {
            BigDecimal money =
                    paid(contract, null).stream().map(fees::refundable).reduce(BigDecimal.ZERO, BigDecimal::add);
            return money.signum() == 0
                    ? Optional.empty()
                    : refund(contract, null, money, Means.of("Cash"), description, TransactionType.REFUND);
        });
    }

    private List<FeePayment> paid(Contract contract, Fee.Type type) {
        return fees.payments()
                .list(
                        payment -> !payment.isRefund()
                                && payment.fee().contractId() != null
                                && payment.fee().contractId() == contract.id()
                                && (type == null || payment.fee().type() == type)
                                && fees.refundable(payment).signum() > 0,
                        Comparator.comparingLong(FeePayment::id).reversed());
    }

    /** @return what all fees that were paid have in common; null if nothing */
    private static <T> T only(List<FeePayment> made, Function<Charge, T> part) {
        List<T> parts = made.stream()
                .map(payment -> part.apply(payment.fee()))
                .distinct()
                .toList();
        return parts.size() == 1 ? parts.get(0) : null;
    }
}
