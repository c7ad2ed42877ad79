package io.github.perfectgym4j.sandbox.company.contracts;

import io.github.perfectgym4j.sandbox.company.people.Enrolment;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Moving members to other home clubs, today. Either the contracts go along as they are, or a contract ends yesterday and another takes its
 * place, with a minimum term of its own or with what is left of the former.
 */
public final class Transfers {

    private final Guard guard;
    private final Contracts contracts;
    private final Enrolment enrolment;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param contracts the contracts
     * @param enrolment changes members
     */
    public Transfers(Guard guard, Contracts contracts, Enrolment enrolment) {
        this.guard = guard;
        this.contracts = contracts;
        this.enrolment = enrolment;
    }

    /**
     * Moves a member with all contracts that go on or begin later.
     *
     * @param memberId member
     * @param clubId new home club
     * @return the member afterwards
     */
    public Member force(long memberId, long clubId) {
        return guard.alone(() -> {
            going(memberId).forEach(contract -> contracts.table().put(contract.moved(guard.nextTimestamp(), clubId)));
            return move(memberId, clubId);
        });
    }

    private Member move(long memberId, long clubId) {
        return enrolment.rewrite(memberId, member -> member.moved(clubId));
    }

    /**
     * Lists the contracts of a member that go on or begin later.
     *
     * @param memberId member
     * @return contracts, the latest start first
     */
    public List<Contract> going(long memberId) {
        return contracts.of(memberId).stream()
                .filter(contract -> contract.status(contracts.now(memberId)) != Status.ENDED)
                .toList();
    }

    /**
     * Moves a member and puts another contract in the place of one.
     *
     * @param former contract that ends
     * @param clubId new home club
     * @param planId payment plan of the other contract
     * @param sourceId what it is paid with; null if nothing was chosen
     * @param isContinued whether the minimum term of the former contract stays
     * @return the other contract
     */
    public Contract replace(Contract former, long clubId, long planId, Long sourceId, boolean isContinued) {
        return guard.alone(() -> {
            long memberId = former.memberId();
            move(memberId, clubId);
            LocalDate today = contracts.now(memberId).toLocalDate();
            contracts.cancelling().cancel(former.id(), today, today.minusDays(1), BigDecimal.ZERO);
            Contract made = contracts.assign(
                    memberId,
                    new Contracts.Wanted(
                            planId,
                            today.atStartOfDay(),
                            today.atStartOfDay(),
                            List.of(),
                            new Contract.Sale(clubId, former.sale().consultantId(), sourceId, null)));
            return isContinued
                    ? contracts
                            .table()
                            .put(made.committed(
                                    guard.nextTimestamp(), former.days().commitment()))
                    : made;
        });
    }
}
