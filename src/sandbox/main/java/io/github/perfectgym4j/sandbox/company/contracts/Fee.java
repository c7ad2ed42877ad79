package io.github.perfectgym4j.sandbox.company.contracts;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * Something a member has to pay or has paid. Amounts are positive here; the API shows debts as negative ones (Q79).
 *
 * @param id key
 * @param timestamp change counter
 * @param isDeleted called off
 * @param memberId who pays
 * @param contractId contract it follows from; null if none
 * @param type what for
 * @param description text
 * @param due payable by
 * @param amount amount with tax
 * @param open what is not paid yet
 * @param paidAt when the last of it was paid; null while something is open
 */
public record Fee(
        long id,
        long timestamp,
        boolean isDeleted,
        long memberId,
        Long contractId,
        Type type,
        String description,
        LocalDateTime due,
        BigDecimal amount,
        BigDecimal open,
        LocalDateTime paidAt)
        implements Entity {

    /** What a fee is for; names and order of the vendor's samples. */
    public enum Type {
        /** Paperwork. */
        ADMIN("AdminFee"),
        /** Joining. */
        JOINING("JoiningFee"),
        /** Part of a month. */
        PRORATA("Prorata"),
        /** Regular fee. */
        MEMBERSHIP("Membership"),
        /** Pause. */
        FREEZE("Freeze"),
        /** Anything else, such as a product on account. */
        OTHER("Other");

        private final String wireName;

        Type(String wireName) {
            this.wireName = wireName;
        }

        /** @return the name in the contract */
        public String wireName() {
            return wireName;
        }
    }

    /** @return whether something is open */
    public boolean isPending() {
        return !isDeleted && open.signum() > 0;
    }

    Fee paid(long newTimestamp, BigDecimal part, LocalDateTime now) {
        BigDecimal left = open.subtract(part);
        return new Fee(
                id,
                newTimestamp,
                isDeleted,
                memberId,
                contractId,
                type,
                description,
                due,
                amount,
                left,
                left.signum() == 0 ? now : null);
    }

    Fee calledOff(long newTimestamp) {
        return new Fee(id, newTimestamp, true, memberId, contractId, type, description, due, amount, open, paidAt);
    }
}
