package io.github.perfectgym4j.v2.contracts;

import java.time.LocalDate;

/**
 * A time for which a contract is frozen (contract: {@code AddFreezeRequest}).
 *
 * @param contractId key of the contract
 * @param freezeTypeId key of the kind of freeze, from the set {@code FreezeTypes}
 * @param reasonId key of the reason, from the set {@code FreezeReasons}
 * @param startDate first frozen day, or null
 * @param endDate day on which the contract counts again, after the first one, or null
 */
public record FreezeContract(
        long contractId, long freezeTypeId, long reasonId, LocalDate startDate, LocalDate endDate) {

    /** Checks what cannot be right. */
    public FreezeContract {
        if (startDate != null && endDate != null && endDate.isBefore(startDate)) {
            throw new IllegalArgumentException("endDate must not be before startDate");
        }
    }

    /**
     * A freeze with what is required.
     *
     * @param contractId key of the contract
     * @param freezeTypeId key of the kind of freeze, from the set {@code FreezeTypes}
     * @param reasonId key of the reason, from the set {@code FreezeReasons}
     * @return the request
     */
    public static FreezeContract of(long contractId, long freezeTypeId, long reasonId) {
        return new FreezeContract(contractId, freezeTypeId, reasonId, null, null);
    }

    /**
     * Sets the first frozen day.
     *
     * @param startDate first frozen day
     * @return the request with it
     */
    public FreezeContract withStartDate(LocalDate startDate) {
        return new FreezeContract(contractId, freezeTypeId, reasonId, startDate, endDate);
    }

    /**
     * Sets the day on which the contract counts again.
     *
     * @param endDate day on which the contract counts again, after the first one
     * @return the request with it
     */
    public FreezeContract withEndDate(LocalDate endDate) {
        return new FreezeContract(contractId, freezeTypeId, reasonId, startDate, endDate);
    }
}
