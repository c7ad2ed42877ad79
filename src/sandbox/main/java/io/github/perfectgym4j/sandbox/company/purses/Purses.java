package io.github.perfectgym4j.sandbox.company.purses;

import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The means of payment of members: a prepaid account each, and a card or a bank account. */
public final class Purses {

    private static final BigDecimal BONUS_FROM = new BigDecimal(100);
    private static final BigDecimal BONUS_RATE = new BigDecimal("0.01");

    private final Guard guard;
    private final Table<Member> members;
    private final Map<Long, BigDecimal> balances = new HashMap<>();
    private final Map<Long, Card> cards = new HashMap<>();
    private final Map<Long, BankAccount> bankAccounts = new HashMap<>();

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param members the members
     */
    public Purses(Guard guard, Table<Member> members) {
        this.guard = guard;
        this.members = members;
    }

    /**
     * Returns the prepaid balance.
     *
     * @param memberId member
     * @return balance
     */
    public BigDecimal balance(long memberId) {
        return guard.alone(() -> balances.getOrDefault(memberId, BigDecimal.ZERO));
    }

    /**
     * Adds money to the prepaid account, or takes some out.
     *
     * @param memberId member
     * @param amount amount; negative to take out
     * @param subject what to blame if there is not enough
     * @return the balance afterwards
     * @throws Refused if it would be below zero
     */
    public BigDecimal add(long memberId, BigDecimal amount, Subject subject) {
        return guard.alone(() -> {
            BigDecimal after = balance(memberId).add(amount);
            if (after.signum() < 0) {
                throw new Refused(Reason.INVALID_VALUE, subject);
            }
            balances.put(memberId, after);
            return after;
        });
    }

    /**
     * Returns the bonus for money paid in: one per cent, from 100 on.
     *
     * @param amount amount
     * @return bonus
     */
    public static BigDecimal bonus(BigDecimal amount) {
        return amount.compareTo(BONUS_FROM) < 0
                ? BigDecimal.ZERO
                : amount.multiply(BONUS_RATE).setScale(2, RoundingMode.DOWN);
    }

    /**
     * Finds the card of a member.
     *
     * @param memberId member
     * @return card
     */
    public Optional<Card> card(long memberId) {
        return guard.alone(() -> Optional.ofNullable(cards.get(memberId)));
    }

    /**
     * Stores a card; it takes the place of a bank account.
     *
     * @param memberId member
     * @param card card
     * @throws Refused if there is no such member
     */
    public void assign(long memberId, Card card) {
        guard.alone(() -> {
            members.require(memberId, Subject.MEMBER);
            bankAccounts.remove(memberId);
            return cards.put(memberId, card);
        });
    }

    /**
     * Finds the bank account of a member.
     *
     * @param memberId member
     * @return bank account
     */
    public Optional<BankAccount> bankAccount(long memberId) {
        return guard.alone(() -> Optional.ofNullable(bankAccounts.get(memberId)));
    }

    /**
     * Stores a bank account.
     *
     * @param memberId member
     * @param account bank account
     * @throws Refused if there is no such member
     */
    public void assign(long memberId, BankAccount account) {
        guard.alone(() -> {
            members.require(memberId, Subject.MEMBER);
            return bankAccounts.put(memberId, account);
        });
    }
}
