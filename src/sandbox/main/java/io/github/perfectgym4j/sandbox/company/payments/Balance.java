package io.github.perfectgym4j.sandbox.company.payments;

import io.github.perfectgym4j.sandbox.company.store.Entity;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * The money of a member.
 *
 * @param id key of the member
 * @param timestamp change counter
 * @param isDeleted whether the member is a tombstone
 * @param current minus what is due and not paid
 * @param negativeSince when the oldest of that was due, in the home club; null if nothing is
 * @param prepaid what is on the prepaid account, without the bonus
 * @param bonus what was added to it as a bonus
 */
public record Balance(
        long id,
        long timestamp,
        boolean isDeleted,
        BigDecimal current,
        LocalDateTime negativeSince,
        BigDecimal prepaid,
        BigDecimal bonus)
        implements Entity {

    /** @return whether the member owes money */
    public boolean isNegative() {
        return current.signum() < 0;
    }

    boolean isSame(Balance other) {
        return isDeleted == other.isDeleted
                && current.compareTo(other.current) == 0
                && prepaid.compareTo(other.prepaid) == 0
                && bonus.compareTo(other.bonus) == 0
                && Objects.equals(negativeSince, other.negativeSince);
    }

    Balance at(long newTimestamp) {
        return new Balance(id, newTimestamp, isDeleted, current, negativeSince, prepaid, bonus);
    }
}
