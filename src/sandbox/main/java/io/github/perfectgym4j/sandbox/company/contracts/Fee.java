package io.github.perfectgym4j.sandbox.company.contracts;

import io.github.perfectgym4j.sandbox.company.money.Taxed;
import io.github.perfectgym4j.sandbox.company.money.VatRate;
import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/**
 * Something a member has to pay or has paid, at the {@linkplain VatRate#STANDARD standard rate} of tax. Amounts are positive here; version 1
 * shows debts as negative ones (Q79).
 *
 * @param id key
 * @param timestamp change counter
 * @param state whether it still counts
 * @param charge what is charged
 * @param open what is not paid yet
 * @param paidAt when the last of it was paid; null while something is open
 */
public record Fee(long id, long timestamp, State state, Charge charge, BigDecimal open, LocalDateTime paidAt)
        implements Entity {

    /** Whether a fee counts. */
    public enum State {
        /** It counts. */
        VALID,
        /** It was called off, and stays to be seen. */
        CANCELLED,
        /** It is a tombstone. */
        DELETED
    }

    /** What a fee is for; the first six have the order of the vendor's samples. */
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
        OTHER("Other"),
        /** Money for the prepaid account. */
        PREPAID("Prepaid"),
        /** Charged by hand. */
        MANUAL("Manual"),
        /** A debit that the bank returned. */
        REJECTION("RejectionFee"),
        /** Paid ahead. */
        UPFRONT("Upfront"),
        /** Something beside the contract. */
        ADD_ON("AddOn"),
        /** Classes, ahead. */
        CLASS_IN_ADVANCE("ClassInAdvance"),
        /** Classes, afterwards. */
        CLASS_IN_ARREARS("ClassInArrears"),
        /** Bookings, ahead. */
        BOOKING_IN_ADVANCE("BookingInAdvance"),
        /** Bookings, afterwards. */
        BOOKING_IN_ARREARS("BookingInArrears"),
        /** Deposit. */
        DEPOSIT("Deposit"),
        /** Upkeep of the club. */
        MAINTENANCE("MaintenanceFee"),
        /** Registration. */
        REGISTRATION("RegistrationFee"),
        /** Service. */
        SERVICE("MembershipServiceFee");

        private final String wireName;

        Type(String wireName) {
            this.wireName = wireName;
        }

        /** @return the name in the contract */
        public String wireName() {
            return wireName;
        }
    }

    @Override
    public boolean isDeleted() {
        return state == State.DELETED;
    }

    /** @return who pays */
    public long memberId() {
        return charge.memberId();
    }

    /** @return contract it follows from; null if none */
    public Long contractId() {
        return charge.contractId();
    }

    /** @return what for */
    public Type type() {
        return charge.type();
    }

    /** @return text */
    public String description() {
        return charge.description();
    }

    /** @return payable by */
    public LocalDateTime due() {
        return charge.due();
    }

    /** @return amount with tax */
    public BigDecimal amount() {
        return charge.amount();
    }

    /** @return the amount in its parts */
    public Taxed taxed() {
        return Taxed.of(amount(), VatRate.STANDARD);
    }

    /** @return what was paid of it */
    public BigDecimal paid() {
        return amount().subtract(open);
    }

    /** @return whether something is open */
    public boolean isPending() {
        return state == State.VALID && open.signum() > 0;
    }

    /**
     * Says whether it makes its member a debtor.
     *
     * @param now time in the club
     * @return whether it is pending, and was due before
     */
    public boolean isOverdue(LocalDateTime now) {
        return isPending() && due().isBefore(now);
    }

    Fee paid(long newTimestamp, BigDecimal part, LocalDateTime now) {
        BigDecimal left = open.subtract(part);
        return new Fee(id, newTimestamp, state, charge, left, left.signum() == 0 ? now : null);
    }

    Fee with(long newTimestamp, State newState) {
        return new Fee(id, newTimestamp, newState, charge, open, paidAt);
    }
}
