package io.github.perfectgym4j.sandbox.company.contracts;

import io.github.perfectgym4j.sandbox.company.contracts.FeePayment.Origin;
import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.company.event.Events;
import io.github.perfectgym4j.sandbox.company.money.Taxed;
import io.github.perfectgym4j.sandbox.company.money.VatRate;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * All fees, and how money settles them. Every change of what members owe goes through here.
 *
 * <p>For each fee, {@code open} is its amount less the sum of its payments, refunds included.
 */
public final class Fees {

    private static final Comparator<Fee> OLDEST_FIRST =
            Comparator.comparing(Fee::due).thenComparing(Fee::type).thenComparing(Fee::id);

    private final Guard guard;
    private final Events events;
    private final LongConsumer afterPayment;
    private final Table<Fee> table;
    private final Table<FeePayment> payments;
    private final Map<Long, TreeSet<Long>> idsByMember = new HashMap<>();
    private long lastId = 50_000;
    private long lastPaymentId = 70_000;

    /**
     * Makes an empty list of fees.
     *
     * @param guard the lock and change counter of the company
     * @param events receives the payments
     * @param afterPayment learns which member paid, as a part of the same step
     */
    Fees(Guard guard, Events events, LongConsumer afterPayment) {
        this.guard = guard;
        this.events = events;
        this.afterPayment = afterPayment;
        table = new Table<>(guard, this::index);
        payments = new Table<>(guard);
    }

    private Fee index(Fee before, Fee fee) {
        idsByMember.computeIfAbsent(fee.memberId(), any -> new TreeSet<>()).add(fee.id());
        return fee;
    }

    /** @return all fees; to be read only */
    public Table<Fee> table() {
        return table;
    }

    /** @return all payments of fees; to be read only */
    public Table<FeePayment> payments() {
        return payments;
    }

    /**
     * Charges a fee.
     *
     * @param charge what is charged; more than zero
     * @return the fee
     */
    public Fee charge(Charge charge) {
        if (charge.amount().signum() <= 0) {
            throw new IllegalArgumentException("Nothing is charged.");
        }
        return guard.alone(
                () -> put(new Fee(++lastId, guard.nextTimestamp(), Fee.State.VALID, charge, charge.amount(), null)));
    }

    /**
     * Charges a fee, unless it is zero.
     *
     * @param memberId who pays
     * @param contractId contract; null if none
     * @param type what for
     * @param description text
     * @param due payable by
     * @param amount amount with tax; nothing happens if it is zero
     */
    public void charge(
            long memberId, Long contractId, Fee.Type type, String description, LocalDateTime due, BigDecimal amount) {
        if (amount.signum() > 0) {
            charge(new Charge(memberId, contractId, type, null, description, due, amount));
        }
    }

    /**
     * Stores a fee as it is.
     *
     * @param fee fee
     * @return the fee
     */
    public Fee put(Fee fee) {
        return table.put(fee);
    }

    /**
     * Lists what a member has to pay, now or later.
     *
     * @param memberId member
     * @return fees, oldest first
     */
    public List<Fee> pending(long memberId) {
        return guard.alone(() ->
                ofMember(memberId).filter(Fee::isPending).sorted(OLDEST_FIRST).toList());
    }

    private Stream<Fee> ofMember(long memberId) {
        return idsByMember.getOrDefault(memberId, new TreeSet<>()).stream()
                .map(id -> table.find(id).orElseThrow());
    }

    /**
     * Lists the fees of a contract, paid and pending, without those called off.
     *
     * @param contractId contract
     * @return fees, oldest first
     */
    public List<Fee> ofContract(long contractId) {
        return table.list(
                fee -> fee.state() == Fee.State.VALID && fee.contractId() != null && fee.contractId() == contractId,
                OLDEST_FIRST);
    }

    /**
     * Looks up pending fees.
     *
     * @param memberId who has to pay them
     * @param ids keys
     * @return the fees
     * @throws Refused if one is not pending, or somebody else's
     */
    public List<Fee> pending(long memberId, List<Long> ids) {
        List<Fee> found =
                pending(memberId).stream().filter(fee -> ids.contains(fee.id())).toList();
        if (found.size() != ids.size()) {
            throw new Refused(Reason.UNKNOWN_KEY, Subject.FEES);
        }
        return found;
    }

    /**
     * Settles fees one after the other, as far as the money goes.
     *
     * @param fees pending fees
     * @param money amount
     * @param now time in the club
     * @return what is left of the money
     */
    public BigDecimal settle(List<Fee> fees, BigDecimal money, LocalDateTime now) {
        return pay(fees, money, now, Origin.UNKNOWN).stream()
                .map(FeePayment::gross)
                .reduce(money, BigDecimal::subtract);
    }

    /**
     * Settles fees one after the other, as far as the money goes.
     *
     * @param fees pending fees
     * @param money amount
     * @param now time in the club
     * @param origin where the money comes from
     * @return the payments: one for each fee that was settled in full or in part
     */
    public List<FeePayment> pay(List<Fee> fees, BigDecimal money, LocalDateTime now, Origin origin) {
        return guard.alone(() -> {
            BigDecimal left = money;
            List<FeePayment> made = new ArrayList<>();
            for (Fee fee : fees) {
                BigDecimal part = left.min(fee.open());
                if (part.signum() > 0) {
                    made.add(book(fee, part, now, null, origin));
                    left = left.subtract(part);
                }
            }
            made.stream()
                    .map(FeePayment::fee)
                    .filter(fee -> fee.contractId() != null)
                    .map(Charge::contractId)
                    .distinct()
                    .forEach(contractId -> events.note(
                            EventType.CONTRACT_PAYMENT_DONE, made.get(0).memberId(), contractId));
            made.stream().mapToLong(FeePayment::memberId).distinct().forEach(afterPayment);
            return made;
        });
    }

    /**
     * Gives money back: what a payment settled is open again.
     *
     * @param paymentId payment, itself no refund
     * @param amount what goes back, more than zero
     * @param now time in the club
     * @param origin kind of transaction, club and text of the refund
     * @return the refund
     * @throws Refused {@code UNKNOWN_KEY} if there is no such payment, {@code INVALID_TOTAL} if more would go back than was paid
     */
    public FeePayment refund(long paymentId, BigDecimal amount, LocalDateTime now, Origin origin) {
        return guard.alone(() -> {
            FeePayment payment = payments.find(paymentId)
                    .filter(known -> !known.isRefund())
                    .orElseThrow(() -> new Refused(Reason.UNKNOWN_KEY, Subject.PAYMENT));
            if (amount.signum() <= 0 || amount.compareTo(refundable(payment)) > 0) {
                throw new Refused(Reason.INVALID_TOTAL, Subject.PAYMENT);
            }
            return book(table.find(payment.feeId()).orElseThrow(), amount.negate(), now, paymentId, origin);
        });
    }

    /**
     * Works out what of a payment can still go back.
     *
     * @param payment payment
     * @return gross amount
     */
    public BigDecimal refundable(FeePayment payment) {
        return payments
                .list(
                        other -> other.refundedId() != null && other.refundedId() == payment.id(),
                        Comparator.comparingLong(FeePayment::id))
                .stream()
                .map(FeePayment::gross)
                .reduce(payment.gross(), BigDecimal::add);
    }

    private FeePayment book(Fee fee, BigDecimal part, LocalDateTime now, Long refundedId, Origin origin) {
        BigDecimal before = fee.paid();
        put(fee.paid(guard.nextTimestamp(), part, now));
        return payments.put(new FeePayment(
                ++lastPaymentId,
                guard.nextTimestamp(),
                fee.id(),
                fee.charge(),
                Taxed.between(before, before.add(part), VatRate.STANDARD),
                now,
                refundedId,
                origin));
    }

    /** Deletes what is pending of a contract. */
    void delete(long contractId) {
        ofContract(contractId).stream()
                .filter(Fee::isPending)
                .forEach(fee -> put(fee.with(guard.nextTimestamp(), Fee.State.DELETED)));
    }

    /**
     * Calls off a fee that is not paid.
     *
     * @param fee fee
     */
    public void callOff(Fee fee) {
        put(fee.with(guard.nextTimestamp(), Fee.State.CANCELLED));
    }
}
