package io.github.perfectgym4j.sandbox.company.contracts;

import io.github.perfectgym4j.sandbox.company.contracts.Freezing.Violation;
import io.github.perfectgym4j.sandbox.company.offers.Offers;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Pauses of contracts: making them, changing them, taking them back. */
public final class Freezes {

    private static final long FIRST = 175;

    private final Guard guard;
    private final Contracts contracts;
    private final Offers offers;
    private final Set<Long> deleted = new HashSet<>();
    private long count;

    /**
     * A pause and its contract.
     *
     * @param contract the contract
     * @param freeze the pause
     */
    public record Held(Contract contract, Freeze freeze) {}

    Freezes(Guard guard, Contracts contracts, Offers offers) {
        this.guard = guard;
        this.contracts = contracts;
        this.offers = offers;
    }

    /**
     * Looks a pause up.
     *
     * @param id key
     * @return the pause, if it was not taken back
     */
    public Optional<Held> find(long id) {
        return all().stream().filter(held -> held.freeze().id() == id).findFirst();
    }

    /** @return all pauses of contracts that were not deleted */
    public List<Held> all() {
        return guard.alone(() -> contracts
                .table()
                .all()
                .filter(contract -> !contract.isDeleted())
                .flatMap(contract -> contract.freezes().stream().map(freeze -> new Held(contract, freeze)))
                .toList());
    }

    /**
     * Says whether a pause was taken back.
     *
     * @param id key
     * @return whether there was one, and it was taken back
     */
    public boolean isDeleted(long id) {
        return guard.alone(() -> deleted.contains(id));
    }

    /**
     * Looks up a reason.
     *
     * @param id key
     * @return the reason
     * @throws Refused if there is none
     */
    public static Freeze.Reason requireReason(long id) {
        return Freezing.REASONS.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.UNKNOWN_KEY, Subject.FREEZE_REASON));
    }

    /**
     * Checks whether a contract can be paused at all.
     *
     * @param contract contract
     * @return whether its plan allows it and it has not ended
     */
    public boolean isFreezable(Contract contract) {
        return isInPlan(contract) && contract.status(contracts.now(contract.memberId())) != Status.ENDED;
    }

    private boolean isInPlan(Contract contract) {
        return offers.plans()
                .find(contract.offer().planId())
                .orElseThrow()
                .terms()
                .freezeAllowed();
    }

    /**
     * Looks for a rule that a new pause would break.
     *
     * @param contract contract
     * @param type kind of pause
     * @param first first day
     * @param last last day
     * @return the rule; empty if the pause can be made
     */
    public Optional<Violation> violation(Contract contract, FreezeType type, LocalDate first, LocalDate last) {
        return isInPlan(contract)
                ? new Freezing(contract, contracts.now(contract.memberId())).violation(type, first, last)
                : Optional.of(new Violation(FreezeRule.PLAN, "This contract cannot be frozen."));
    }

    /**
     * Looks for a rule that a change of a pause would break.
     *
     * @param held the pause
     * @param first first day
     * @param last last day
     * @return the rule; empty if the pause can be changed
     */
    public Optional<Violation> violation(Held held, LocalDate first, LocalDate last) {
        Contract others = held.contract().without(held.contract().timestamp(), held.freeze());
        return new Freezing(others, contracts.now(others.memberId())).violation(held.freeze(), first, last);
    }

    /**
     * Pauses a contract and charges the fee for it.
     *
     * @param contractId contract
     * @param typeId kind of pause
     * @param reasonId why
     * @param first first day
     * @param last last day
     * @return the contract with its pause, which is the last one
     * @throws Refused if something is unknown, or with {@code FREEZE_NOT_ALLOWED} and a message if a rule forbids it
     */
    public Contract add(long contractId, long typeId, long reasonId, LocalDate first, LocalDate last) {
        return guard.alone(() -> {
            Contract contract = contracts.require(contractId);
            FreezeType type =
                    FreezeType.find(typeId).orElseThrow(() -> new Refused(Reason.UNKNOWN_KEY, Subject.FREEZE_TYPE));
            Freeze.Reason reason = requireReason(reasonId);
            if (!isFreezable(contract)) {
                throw refused(new Violation(FreezeRule.PLAN, "This contract cannot be frozen."));
            }
            violation(contract, type, first, last).ifPresent(broken -> {
                throw refused(broken);
            });
            Long feeId = type.fixedFee().signum() == 0
                    ? null
                    : contracts
                            .fees()
                            .charge(new Charge(
                                    contract.memberId(),
                                    contractId,
                                    Fee.Type.FREEZE,
                                    null,
                                    type.name(),
                                    first.atStartOfDay(),
                                    type.fixedFee()))
                            .id();
            Freeze freeze = new Freeze(
                    FIRST + count++,
                    guard.nextTimestamp(),
                    type,
                    reason,
                    first.atStartOfDay(),
                    last.atTime(23, 59, 59),
                    type.length(first, last),
                    type.fixedFee(),
                    feeId);
            return contracts.table().put(contract.frozen(guard.nextTimestamp(), freeze));
        });
    }

    /**
     * Stores a pause as it is, without a check and without a fee.
     *
     * @param contractId contract
     * @param freeze pause
     */
    public void put(long contractId, Freeze freeze) {
        guard.alone(() -> contracts.table().put(contracts.require(contractId).frozen(guard.nextTimestamp(), freeze)));
    }

    /**
     * Changes a pause. Its fee stays.
     *
     * @param id key
     * @param reasonId why
     * @param first first day
     * @param last last day
     * @return the pause afterwards
     * @throws Refused if something is unknown, or with {@code FREEZE_NOT_ALLOWED} and a message if a rule forbids it
     */
    public Freeze change(long id, long reasonId, LocalDate first, LocalDate last) {
        return guard.alone(() -> {
            Held held = find(id).orElseThrow(() -> new Refused(Reason.UNKNOWN_KEY, Subject.FREEZE));
            Freeze.Reason reason = requireReason(reasonId);
            violation(held, first, last).ifPresent(broken -> {
                throw refused(broken);
            });
            int length = held.freeze().type().length(first, last);
            Freeze changed = held.freeze().changed(guard.nextTimestamp(), reason, first, last, length);
            contracts.table().put(held.contract().frozen(guard.nextTimestamp(), changed));
            return changed;
        });
    }

    /**
     * Takes a pause back, and what is not paid of its fee.
     *
     * @param id key
     * @throws Refused if there is none
     */
    public void delete(long id) {
        guard.alone(() -> {
            Held held = find(id).orElseThrow(() -> new Refused(Reason.UNKNOWN_KEY, Subject.FREEZE));
            deleted.add(id);
            Optional.ofNullable(held.freeze().feeId())
                    .flatMap(contracts.fees().table()::find)
                    .filter(Fee::isPending)
                    .ifPresent(contracts.fees()::callOff);
            return contracts.table().put(held.contract().without(guard.nextTimestamp(), held.freeze()));
        });
    }

    private static Refused refused(Violation broken) {
        return new Refused(Reason.FREEZE_NOT_ALLOWED, Subject.NOTHING, broken.message());
    }
}
