package io.github.perfectgym4j.sandbox.company.purses;

import io.github.perfectgym4j.sandbox.company.people.HomeTime;
import io.github.perfectgym4j.sandbox.company.people.Member;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;
import io.github.perfectgym4j.sandbox.company.store.Guard;
import io.github.perfectgym4j.sandbox.company.store.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The means of payment of members: a prepaid account each, and cards and bank accounts. */
public final class Purses {

    private static final BigDecimal BONUS_FROM = new BigDecimal(100);
    private static final BigDecimal BONUS_RATE = new BigDecimal("0.01");

    private final Guard guard;
    private final HomeTime homeTime;
    private final Table<Member> members;
    private final PrepaidAccounts accounts;
    private final PaymentSources sources;

    /**
     * Sets the department up.
     *
     * @param guard the lock and the change counter
     * @param homeTime the time in members' home clubs
     * @param members the members
     */
    public Purses(Guard guard, HomeTime homeTime, Table<Member> members) {
        this.guard = guard;
        this.homeTime = homeTime;
        this.members = members;
        accounts = new PrepaidAccounts(guard);
        sources = new PaymentSources(guard);
    }

    /** @return the prepaid accounts */
    public PrepaidAccounts accounts() {
        return accounts;
    }

    /** @return the cards and bank accounts */
    public PaymentSources sources() {
        return sources;
    }

    /**
     * Returns the prepaid balance.
     *
     * @param memberId member
     * @return balance
     */
    public BigDecimal balance(long memberId) {
        return accounts.balance(memberId);
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
            if (amount.signum() < 0) {
                accounts.spend(memberId, amount.negate(), subject);
            } else {
                long clubId = members.find(memberId).map(Member::homeClubId).orElse(0L);
                accounts.pay(
                        memberId,
                        amount,
                        new Prepayment.Details(
                                homeTime.now(memberId).truncatedTo(ChronoUnit.SECONDS),
                                clubId,
                                "Money left over",
                                null,
                                null));
            }
            return balance(memberId);
        });
    }

    /**
     * Adds money to the prepaid account.
     *
     * @param memberId member
     * @param amount amount
     * @param details the occasion
     * @return the balance afterwards
     */
    public BigDecimal topUp(long memberId, BigDecimal amount, Prepayment.Details details) {
        return guard.alone(() -> {
            accounts.pay(memberId, amount, details);
            return balance(memberId);
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
     * @return the default card, or else the oldest
     */
    public Optional<Card> card(long memberId) {
        return sources.of(memberId).stream()
                .filter(PaymentSource::isCard)
                .findFirst()
                .map(PaymentSource::card);
    }

    /**
     * Stores a card; it takes the place of all other cards and of a bank account.
     *
     * @param memberId member
     * @param card card
     * @throws Refused if there is no such member
     */
    public void assign(long memberId, Card card) {
        guard.alone(() -> {
            members.require(memberId, Subject.MEMBER);
            sources.deleteAll(memberId, any -> true);
            return sources.add(memberId, card);
        });
    }

    /**
     * Finds the bank account of a member.
     *
     * @param memberId member
     * @return the default bank account, or else the oldest
     */
    public Optional<BankAccount> bankAccount(long memberId) {
        return account(memberId).map(PaymentSource::account);
    }

    private Optional<PaymentSource> account(long memberId) {
        return sources.of(memberId).stream().filter(source -> !source.isCard()).findFirst();
    }

    /**
     * Stores a bank account in place of the one that the member has, if any.
     *
     * @param memberId member
     * @param account bank account
     * @throws Refused if there is no such member
     */
    public void assign(long memberId, BankAccount account) {
        guard.alone(() -> {
            members.require(memberId, Subject.MEMBER);
            account(memberId)
                    .ifPresentOrElse(former -> sources.replace(former, account), () -> sources.add(memberId, account));
            return account;
        });
    }
}
