package io.github.perfectgym4j.sandbox.company.contracts;

import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.company.event.Events;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All fees, and how money settles them. */
public final class Fees {

    private static final Comparator<Fee> OLDEST_FIRST =
            Comparator.comparing(Fee::due).thenComparing(Fee::type).thenComparing(Fee::id);

    private final Guard guard;
    private final Events events;
    private final Table<Fee> table;
    private long lastId = 50_000;

    /**
     * Makes an empty list of fees.
     *
     * @param guard the lock and change counter of the company
     * @param events receives the payments
     */
    public Fees(Guard guard, Events events) {
        this.guard = guard;
        this.events = events;
        table = new Table<>(guard);
    }

    /**
     * Charges a fee.
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
            guard.alone(() -> put(new Fee(
                    ++lastId,
                    guard.nextTimestamp(),
                    false,
                    memberId,
                    contractId,
                    type,
                    description,
                    due,
                    amount,
                    amount,
                    null)));
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
        return list(fee -> fee.memberId() == memberId && fee.isPending());
    }

    /**
     * Lists the fees of a contract, paid and pending.
     *
     * @param contractId contract
     * @return fees, oldest first
     */
    public List<Fee> ofContract(long contractId) {
        return list(fee -> fee.contractId() != null && fee.contractId() == contractId);
    }

    private List<Fee> list(Predicate<Fee> wanted) {
        return table.list(wanted, OLDEST_FIRST);
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
        List<Fee> found = list(fee -> fee.memberId() == memberId && fee.isPending() && ids.contains(fee.id()));
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
        return guard.alone(() -> {
            BigDecimal left = money;
            Map<Long, Long> paidContracts = new LinkedHashMap<>();
            for (Fee fee : fees) {
                BigDecimal part = left.min(fee.open());
                if (part.signum() > 0) {
                    put(fee.paid(guard.nextTimestamp(), part, now));
                    left = left.subtract(part);
                    if (fee.contractId() != null) {
                        paidContracts.put(fee.contractId(), fee.memberId());
                    }
                }
            }
            paidContracts.forEach(
                    (contractId, payer) -> events.note(EventType.CONTRACT_PAYMENT_DONE, payer, contractId));
            return left;
        });
    }

    /** Calls off what is pending of a contract. */
    void callOff(long contractId) {
        ofContract(contractId).stream()
                .filter(Fee::isPending)
                .forEach(fee -> put(fee.calledOff(guard.nextTimestamp())));
    }
}
