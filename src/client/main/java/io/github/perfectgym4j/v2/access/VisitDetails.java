package io.github.perfectgym4j.v2.access;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import java.math.BigDecimal;
import java.util.List;

/**
 * The details of a visit's validation (contract: {@code ValidateMemberVisitResultDetails}).
 *
 * @param memberIsInactiveOrDeleted whether the member is no longer one
 * @param memberHasNoActiveContract whether there is no active contract
 * @param memberIsBlocked whether a note bars the member
 * @param memberIsFrozen whether the contract is frozen; null without contracts
 * @param clubNotAvailable whether the contract does not cover the club; null without contracts
 * @param outOfHours whether the contract does not cover the hour; null without contracts
 * @param visitLimitExceeded whether the member has come as often as allowed; null without a limit
 * @param membershipBalance balance of the contracts; debts are negative
 * @param posBalance balance of purchases; debts are negative
 * @param dateOfOldestDebt since when the member owes something, or null
 * @param memberHasClassBooking whether the member has booked a class; null where that does not matter
 * @param clubEntranceProducts products with which the member may enter; never null
 */
public record VisitDetails(
        Boolean memberIsInactiveOrDeleted,
        Boolean memberHasNoActiveContract,
        Boolean memberIsBlocked,
        Boolean memberIsFrozen,
        Boolean clubNotAvailable,
        Boolean outOfHours,
        Boolean visitLimitExceeded,
        BigDecimal membershipBalance,
        BigDecimal posBalance,
        ApiDateTime dateOfOldestDebt,
        Boolean memberHasClassBooking,
        List<EntranceProduct> clubEntranceProducts) {}
