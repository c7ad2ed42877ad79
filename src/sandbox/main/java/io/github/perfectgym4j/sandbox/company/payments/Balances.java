package io.github.perfectgym4j.sandbox.company.payments;

import io.github.perfectgym4j.sandbox.company.contracts.Contracts;
import io.github.perfectgym4j.sandbox.company.contracts.Fee;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.purses.Purses;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The one truth about what members owe and have: worked out of their fees, payments and prepaid accounts.
 *
 * <p>A balance also changes when a fee becomes due, which nobody does. So it is looked at whenever it is asked for, and gets a new change
 * counter if it is another one than the time before.
 */
public final class Balances {

    private final Guard guard;
    private final Table<Member> members;
    private final Contracts contracts;
    private final Purses purses;
    private final Table<Balance> known;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param members the members
     * @param contracts the contracts with their fees
     * @param purses prepaid accounts
     */
    public Balances(Guard guard, Table<Member> members, Contracts contracts, Purses purses) {
        this.guard = guard;
        this.members = members;
        this.contracts = contracts;
        this.purses = purses;
        known = new Table<>(guard);
    }

    /**
     * Returns the balance of a member as of now.
     *
     * @param memberId member, who must exist; a tombstone will do
     * @return balance
     */
    public Balance of(long memberId) {
        return guard.alone(() -> lookAt(members.find(memberId).orElseThrow()));
    }

    /**
     * Returns all balances as of now, under the keys of the members.
     *
     * @return balances
     */
    public Table<Balance> table() {
        return guard.alone(() -> {
            members.all().forEach(this::lookAt);
            return known;
        });
    }

    private Balance lookAt(Member member) {
        Balance now = workOut(member);
        return known.find(member.id())
                .map(before -> before.isSame(now) ? before : known.put(now.at(guard.nextTimestamp())))
                .orElseGet(() -> known.put(now));
    }

    private Balance workOut(Member member) {
        LocalDateTime now = contracts.now(member.id());
        List<Fee> debts = contracts.fees().pending(member.id()).stream()
                .filter(fee -> fee.isOverdue(now))
                .toList();
        return new Balance(
                member.id(),
                member.timestamp(),
                member.isDeleted(),
                debts.stream().map(Fee::open).reduce(BigDecimal.ZERO, BigDecimal::subtract),
                debts.isEmpty() ? null : debts.get(0).due(),
                purses.balance(member.id()),
                BigDecimal.ZERO);
    }
}
