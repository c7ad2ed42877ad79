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
import java.util.stream.Stream;

/** All contracts: assigning, signing, deleting. */
public final class Contracts {

    /** Key of the contract in the vendor's samples, that of member 236: a new one takes its place after it was deleted. */
    public static final long SAMPLE = 10_358;

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
    private final Freezes freezes;
    private final Cancelling cancelling;
    private long signatures;

    /**
     * What is asked for.
     *
     * @param planId payment plan
     * @param start first day
     * @param signed day of signature
     * @param discountIds discounts
     * @param sale how it came about; null for a contract in the home club that the member made alone
     * @param voucher what a voucher takes off; null without one
     */
    public record Wanted(
            long planId,
            LocalDateTime start,
            LocalDateTime signed,
            List<Long> discountIds,
            Contract.Sale sale,
            Discount voucher) {

        /** A contract without a voucher. */
        public Wanted(
                long planId, LocalDateTime start, LocalDateTime signed, List<Long> discountIds, Contract.Sale sale) {
            this(planId, start, signed, discountIds, sale, null);
        }

        /** A contract in the home club. */
        public Wanted(long planId, LocalDateTime start, LocalDateTime signed, List<Long> discountIds) {
            this(planId, start, signed, discountIds, null, null);
        }
    }

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
        fees = new Fees(guard, events, this::paid);
        freezes = new Freezes(guard, this, offers);
        cancelling = new Cancelling(guard, this, offers);
    }

    /** @return contracts */
    public Table<Contract> table() {
        return table;
    }

    /** @return fees */
    public Fees fees() {
        return fees;
    }

    /** @return pauses */
    public Freezes freezes() {
        return freezes;
    }

    /** @return cancelling */
    public Cancelling cancelling() {
        return cancelling;
    }

    /** Who has paid what was due is no longer refused for it. */
    private void paid(long memberId) {
        LocalDateTime now = now(memberId);
        members.find(memberId)
                .filter(member -> member.standing().hasDebt())
                .filter(member -> fees.pending(memberId).stream().noneMatch(fee -> fee.isOverdue(now)))
                .ifPresent(member -> members.put(
                        member.with(guard.nextTimestamp(), member.standing().withoutDebt())));
    }

    /** Lets a member in or out, as its contracts are now. */
    private void changeStanding(long memberId) {
        boolean hasContract =
                of(memberId).stream().anyMatch(contract -> contract.status(now(memberId)) != Status.ENDED);
        members.find(memberId)
                .filter(member -> member.standing().hasContract() != hasContract)
                .ifPresent(member -> members.put(
                        member.with(guard.nextTimestamp(), member.standing().withContract(hasContract))));
    }

    /** Stores a contract that was deleted or cancelled. */
    Contract ended(Contract contract) {
        table.put(contract);
        changeStanding(contract.memberId());
        return contract;
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
            changeStanding(memberId);
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
        List<Discount> discounts = Stream.concat(
                        offers.together(plan, wanted.discountIds(), wanted.start()).stream(),
                        Stream.ofNullable(wanted.voucher()))
                .toList();
        boolean isDirectDebit = purses.bankAccount(memberId).isPresent();
        LocalDate start = wanted.start().toLocalDate();
        Contract made = table.put(new Contract(
                id,
                guard.nextTimestamp(),
                false,
                memberId,
                new Contract.Offer(
                        plan.id(),
                        plan.terms().grantedMembershipId(),
                        wanted.discountIds(),
                        Offers.discounted(plan, discounts)),
                saleOf(memberId, wanted),
                new Contract.Days(wanted.signed(), wanted.start(), null, null, commitment(plan, start)),
                null,
                List.of()));
        Schedule.of(plan, discounts, start, isDirectDebit).forEach(line -> fees.charge(line.charge(memberId, id)));
        return made;
    }

    private Contract.Sale saleOf(long memberId, Wanted wanted) {
        return wanted.sale() == null
                ? Contract.Sale.in(members.find(memberId).orElseThrow().homeClubId())
                : wanted.sale();
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
            fees.delete(contractId);
            return ended(contract.deleted(guard.nextTimestamp()));
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
     * Chooses what a contract is paid with.
     *
     * @param contractId contract
     * @param sourceId means of payment
     * @return the contract afterwards
     */
    public Contract payWith(long contractId, long sourceId) {
        return guard.alone(() -> table.put(require(contractId).paidWith(guard.nextTimestamp(), sourceId)));
    }
}
