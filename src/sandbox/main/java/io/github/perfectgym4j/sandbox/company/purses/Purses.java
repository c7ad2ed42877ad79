package io.github.perfectgym4j.sandbox.company.purses;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.contracts.Contract;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What members have to pay with. Member 236 of the vendor's samples starts with a card and 167.20, member 802 with a card that is declined. */
public final class Purses {

    private static final BigDecimal BONUS_FROM = new BigDecimal(100);
    private static final BigDecimal BONUS_RATE = new BigDecimal("0.01");

    private final Company company;
    private final Map<Long, BigDecimal> balances = new HashMap<>();
    private final Map<Long, Card> cards = new HashMap<>();
    private final Map<Long, BankAccount> bankAccounts = new HashMap<>();

    /** @param company whose members they are */
    public Purses(Company company) {
        this.company = company;
        balances.put(236L, new BigDecimal("167.2"));
        cards.put(236L, Card.of("5555555555554444"));
        cards.put(802L, Card.of(Card.DECLINED));
    }

    /**
     * Tells the prepaid balance.
     *
     * @param memberId member
     * @return balance
     */
    public BigDecimal balance(long memberId) {
        return company.guard().alone(() -> balances.getOrDefault(memberId, BigDecimal.ZERO));
    }

    /**
     * Adds money to the prepaid account, or takes some out.
     *
     * @param memberId member
     * @param amount amount; negative to take out
     * @param property parameter to blame if there is not enough
     * @return the balance afterwards
     * @throws Refused if it would be below zero
     */
    public BigDecimal add(long memberId, BigDecimal amount, String property) {
        return company.guard().alone(() -> {
            BigDecimal after = balance(memberId).add(amount);
            if (after.signum() < 0) {
                throw new Refused("InvalidPropertyValue", property);
            }
            balances.put(memberId, after);
            return after;
        });
    }

    /**
     * Tells the bonus for money paid in: one per cent, from 100 on.
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
        return company.guard().alone(() -> Optional.ofNullable(cards.get(memberId)));
    }

    /**
     * Stores a card; it takes the place of a bank account.
     *
     * @param memberId member
     * @param card card
     * @throws Refused if there is no such member
     */
    public void assign(long memberId, Card card) {
        company.guard().alone(() -> {
            company.members().require(memberId, "InvalidPropertyId", "userId");
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
        return company.guard().alone(() -> Optional.ofNullable(bankAccounts.get(memberId)));
    }

    /**
     * Stores a bank account.
     *
     * @param memberId member
     * @param account bank account
     * @throws Refused if there is no such member
     */
    public void assign(long memberId, BankAccount account) {
        company.guard().alone(() -> {
            company.members().require(memberId, "InvalidPropertyId", "userId");
            return bankAccounts.put(memberId, account);
        });
    }

    /**
     * Signs the mandate for the bank account of the member who has a contract.
     *
     * @param contractId contract, which has not ended
     * @return the member's key
     * @throws Refused if there is no such contract or no bank account
     */
    public long sign(long contractId) {
        return company.guard().alone(() -> {
            Contract contract = company.contracts().require(contractId);
            long memberId = contract.memberId();
            BankAccount account = bankAccounts.get(memberId);
            boolean hasEnded =
                    contract.status(company.contracts().now(memberId)).equals("Ended");
            if (account == null || hasEnded) {
                throw new Refused("InvalidPropertyValue", "contractId");
            }
            long fileId = company.contracts().file(contractId, account.fileId(), 123);
            bankAccounts.put(memberId, account.signed(fileId));
            return memberId;
        });
    }
}
