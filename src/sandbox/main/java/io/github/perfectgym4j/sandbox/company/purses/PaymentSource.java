package io.github.perfectgym4j.sandbox.company.purses;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.time.LocalDate;

/**
 * A means of payment that a member has stored: a card or a bank account.
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted tombstone
 * @param memberId whose it is
 * @param isDefault the one that new contracts are paid with
 * @param card the card; null if it is a bank account
 * @param account the bank account; null if it is a card
 */
public record PaymentSource(
        long id, long timestamp, boolean isDeleted, long memberId, boolean isDefault, Card card, BankAccount account)
        implements Entity {

    private static final int SHOWN = 5;

    /** @return whether it is a card */
    public boolean isCard() {
        return card != null;
    }

    /** @return what may be shown of its number: the end, four digits of a card, five of an account */
    public String publicData() {
        if (isCard()) {
            return card.lastFour();
        }
        String number = account.accountNumber().replaceAll("\\s", "");
        return number.substring(Math.max(0, number.length() - SHOWN));
    }

    /** @return last day; null if it has none */
    public LocalDate validTo() {
        return isCard() ? card.validTo() : null;
    }

    PaymentSource deleted(long newTimestamp) {
        return new PaymentSource(id, newTimestamp, true, memberId, false, card, account);
    }

    PaymentSource with(long newTimestamp, boolean newDefault) {
        return new PaymentSource(id, newTimestamp, isDeleted, memberId, newDefault, card, account);
    }

    PaymentSource with(long newTimestamp, BankAccount newAccount) {
        return new PaymentSource(id, newTimestamp, isDeleted, memberId, isDefault, card, newAccount);
    }

    /** @return nothing personal */
    @Override
    public String toString() {
        return "PaymentSource[" + id + "]";
    }
}
