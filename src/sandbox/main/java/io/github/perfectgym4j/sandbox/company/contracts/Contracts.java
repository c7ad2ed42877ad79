package io.github.perfectgym4j.sandbox.company.contracts;

import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.company.event.Events;
import io.github.perfectgym4j.sandbox.company.offers.Discount;
import io.github.perfectgym4j.sandbox.company.offers.Offers;
import io.github.perfectgym4j.sandbox.company.offers.Plan;
import io.github.perfectgym4j.sandbox.company.offers.Term;
import io.github.perfectgym4j.sandbox.company.people.HomeTime;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.people.SampleMember;
import io.github.perfectgym4j.sandbox.company.purses.Purses;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/** All contracts: assigning, signing, deleting, freezing. */
public final class Contracts {

    /** Key of the contract in the vendor's samples, that of member 236: a new one takes its place after it was deleted. */
    public static final long SAMPLE = 10_358;

    private static final long FIRST_FREEZE = 175;
    private static final long FIRST_FILE = 1_001;

    private final HomeTime homeTime;
    private final Table<Member> members;
    private final Offers offers;
    private final Purses purses;
    private final Events events;
    private final Guard guard;
    private final Table<Contract> table;
    private final Fees fees;
    private long lastId = 30_000;
    private long freezes;
    private long signatures;

    /**
     * What is asked for.
     *
     * @param planId payment plan
     * @param start first day
     * @param signed day of signature
     * @param discountIds discounts
     */
    public record Wanted(long planId, LocalDateTime start, LocalDateTime signed, List<Long> discountIds) {}

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param homeTime the time in members' home clubs
     * @param members the members
     * @param offers what is on offer
     * @param purses what members pay with
     * @param events receives the events
     */
    public Contracts(
            Guard guard, HomeTime homeTime, Table<Member> members, Offers offers, Purses purses, Events events) {
        this.guard = guard;
        this.homeTime = homeTime;
        this.members = members;
        this.offers = offers;
        this.purses = purses;
        this.events = events;
        table = new Table<>(guard);
        fees = new Fees(guard, events);
    }

    /** @return contracts */
    public Table<Contract> table() {
        return table;
    }

    /** @return fees */
    public Fees fees() {
        return fees;
    }

    /**
     * Looks up a contract that must exist.
     *
     * @param id key
     * @return contract
     * @throws Refused if there is none
     */
    public Contract require(long id) {
        return table.require(id, Subject.CONTRACT);
    }

    /**
     * Lists the contracts of a member.
     *
     * @param memberId member
     * @return contracts, the latest start first
     */
    public List<Contract> of(long memberId) {
        return table.list(
                contract -> contract.memberId() == memberId,
                Comparator.comparing((Contract contract) -> contract.days().start())
                        .reversed()
                        .thenComparing(Contract::id));
    }

    /**
     * Returns the time that counts for the contracts of a member.
     *
     * @param memberId member
     * @return time in the home club
     */
    public LocalDateTime now(long memberId) {
        return homeTime.now(memberId);
    }

    /**
     * Checks what is asked for, without doing it.
     *
     * @param wanted what is asked for
     * @throws Refused if it is not on offer
     */
    public void check(Wanted wanted) {
        Plan plan = offers.plans().require(wanted.planId(), Subject.PAYMENT_PLAN);
        if (!plan.isActive()) {
            throw new Refused(Reason.INVALID_VALUE, Subject.PAYMENT_PLAN);
        }
        offers.together(plan, wanted.discountIds(), wanted.start());
    }

    /**
     * Makes a contract and charges its fees.
     *
     * @param memberId member
     * @param wanted what is asked for
     * @return the contract
     * @throws Refused if there is no such member, or the plan or a discount is not on offer
     */
    public Contract assign(long memberId, Wanted wanted) {
        return guard.alone(() -> {
            Member member = members.require(memberId, Subject.MEMBER);
            check(wanted);
            Plan plan = offers.plans().find(wanted.planId()).orElseThrow();
            boolean isSample = member.id() == SampleMember.ID
                    && table.find(SAMPLE).filter(Contract::isDeleted).isPresent();
            Contract made = make(isSample ? SAMPLE : ++lastId, member.id(), plan, wanted);
            events.note(EventType.CONTRACT_CREATED, memberId, made.id());
            return made;
        });
    }

    /**
     * Makes a contract under a given key and charges its fees, without a check and without an event.
     *
     * @param id key
     * @param memberId member
     * @param plan payment plan
     * @param wanted what is asked for
     * @return the contract
     */
    public Contract make(long id, long memberId, Plan plan, Wanted wanted) {
        List<Discount> discounts = offers.together(plan, wanted.discountIds(), wanted.start());
        Contract made = new Contract(
                id,
                guard.nextTimestamp(),
                false,
                memberId,
                new Contract.Offer(
                        plan.id(),
                        plan.terms().grantedMembershipId(),
                        wanted.discountIds(),
                        Offers.discounted(plan, discounts)),
                new Contract.Days(
                        wanted.signed(),
                        wanted.start(),
                        null,
                        null,
                        commitment(plan, wanted.start().toLocalDate())),
                null,
                List.of());
        new Schedule(fees, made, plan)
                .charge(discounts, purses.bankAccount(memberId).isPresent());
        return table.put(made);
    }

    /**
     * Works out the minimum term.
     *
     * @param plan payment plan
     * @param start first day
     * @return last day of the minimum term
     */
    public static LocalDateTime commitment(Plan plan, LocalDate start) {
        Term term = plan.terms().commitment();
        return term.after(start, 1).minusDays(1).atStartOfDay();
    }

    /**
     * Deletes a contract; what is pending of it is called off.
     *
     * @param memberId member
     * @param contractId contract
     * @throws Refused if the member has no such contract
     */
    public void delete(long memberId, long contractId) {
        guard.alone(() -> {
            members.require(memberId, Subject.MEMBER);
            Contract contract = require(contractId);
            if (contract.memberId() != memberId) {
                throw new Refused(Reason.UNKNOWN_KEY, Subject.CONTRACT);
            }
            fees.callOff(contractId);
            return table.put(contract.deleted(guard.nextTimestamp()));
        });
    }

    /**
     * Signs a contract.
     *
     * @param contractId contract
     * @return the contract with its document
     */
    public Contract sign(long contractId) {
        return guard.alone(() -> {
            Contract contract = require(contractId);
            return table.put(contract.signed(guard.nextTimestamp(), file(contractId, contract.fileId(), 120)));
        });
    }

    /**
     * Finds a key for a signed document.
     *
     * @param contractId contract that was signed, or that belongs to what was signed
     * @param former key it had before; null if none
     * @param sampleId key of the file in the vendor's samples, for their contract
     * @return key
     */
    public long file(long contractId, Long former, long sampleId) {
        if (former != null) {
            return former;
        }
        return contractId == SAMPLE ? sampleId : guard.<Long>alone(() -> FIRST_FILE + signatures++);
    }

    /**
     * Pauses a contract and charges the fee for it.
     *
     * @param contractId contract
     * @param typeId kind of pause
     * @param reasonId why
     * @param first first day
     * @param last last day
     * @return the contract with its pause
     * @throws Refused if something is unknown, or with {@code FREEZE_NOT_ALLOWED} and a message if a rule forbids it
     */
    public Contract freeze(long contractId, long typeId, long reasonId, LocalDate first, LocalDate last) {
        return guard.alone(() -> {
            Contract contract = require(contractId);
            FreezeType type =
                    FreezeType.find(typeId).orElseThrow(() -> new Refused(Reason.UNKNOWN_KEY, Subject.FREEZE_TYPE));
            Freeze.Reason reason = Freezing.REASONS.stream()
                    .filter(one -> one.id() == reasonId)
                    .findFirst()
                    .orElseThrow(() -> new Refused(Reason.UNKNOWN_KEY, Subject.FREEZE_REASON));
            LocalDateTime now = now(contract.memberId());
            if (!isFreezable(contract)) {
                throw Freezing.refused("This contract cannot be frozen.");
            }
            int length = Freezing.check(contract, type, first, last, now);
            Freeze freeze = new Freeze(
                    FIRST_FREEZE + freezes++,
                    guard.nextTimestamp(),
                    type,
                    reason,
                    first.atStartOfDay(),
                    last.atTime(23, 59, 59),
                    length,
                    type.fixedFee());
            fees.charge(contract.memberId(), contractId, Fee.Type.FREEZE, type.name(), freeze.start(), freeze.fee());
            return table.put(contract.frozen(guard.nextTimestamp(), freeze));
        });
    }

    /**
     * Checks whether a contract can be paused at all.
     *
     * @param contract contract
     * @return whether its plan allows it and it has not ended
     */
    public boolean isFreezable(Contract contract) {
        return offers.plans()
                        .find(contract.offer().planId())
                        .orElseThrow()
                        .terms()
                        .freezeAllowed()
                && contract.status(now(contract.memberId())) != Status.ENDED;
    }
}
