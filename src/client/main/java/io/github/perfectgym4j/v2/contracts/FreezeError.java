package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.client.error.ErrorCode;

/**
 * Why a contract is not frozen, or a freeze is not changed (contract: codes of {@code Contracts/Freeze} and {@code
 * Contracts/UpdateFreeze/{id}}).
 */
public enum FreezeError implements ErrorCode {
    /** There is no such contract. */
    CONTRACT_DOES_NOT_EXIST,

    /** Contracts of that plan cannot be frozen. */
    PAYMENT_PLAN_DOES_NOT_ALLOW_CONTRACT_TO_BE_FROZEN,

    /** Contracts of that kind of club cannot be frozen. */
    FREEZE_FOR_CLUB_TYPE_NOT_ALLOWED,

    /** That kind of freeze cannot be combined with others. */
    FREEZE_TYPE_IS_NOT_COMBINED,

    /** The freeze ends before it starts. */
    FREEZE_START_MUST_BE_LOWER_THAN_END,

    /** The contract is frozen already at that time. */
    OVERLAPPING_FREEZE,

    /** The start is not within the contract. */
    FREEZE_START_NOT_IN_RANGE,

    /** The start is in the past. */
    FREEZE_START_CANNOT_BE_PAST,

    /** The freeze is too short or too long. */
    FREEZE_END_NOT_IN_RANGE,

    /** The freeze has too few or too many weeks. */
    FREEZE_END_WEEKLY_NOT_IN_ALLOWED_RANGE,

    /** The freeze has to start on the day of the regular fee. */
    MUST_START_ON_RECURRING_FEE_DATE,

    /** The contract was frozen as often as allowed. */
    CONTRACT_FREEZE_USAGE_LIMIT,

    /** The contract was frozen as often as allowed in this calendar year. */
    CURRENT_YEAR_FREEZE_USAGE_LIMIT,

    /** The contract was frozen as often as allowed in this year of the contract. */
    FREEZE_USAGE_PER_CONTRACT_YEAR_LIMIT,

    /** There is no such reason. */
    FREEZE_REASON_NOT_FOUND,

    /** The employee behind the API client may not freeze contracts. */
    USER_HAS_NO_PERMISSION,

    /** The server gives no reason. */
    UNKNOWN_ERROR,

    /** There is no such freeze. */
    FREEZE_DOES_NOT_EXIST,

    /** The freeze is over. */
    CANNOT_UPDATE_PAST_FREEZE,

    /** The freeze has been deleted. */
    FREEZE_IS_DELETED,

    /** The freeze has begun: its start stays. */
    CANNOT_EDIT_PAST_FREEZE_START_DATE,

    /** Freezes of the past stay as they are. */
    CANNOT_EDIT_PAST_FREEZES,

    /** There is no such kind of freeze. */
    FREEZE_TYPE_DOES_NOT_EXIST,

    /** That kind of freeze is not on offer. */
    FREEZE_TYPE_IS_INACTIVE,

    /** That kind of freeze has been deleted. */
    FREEZE_TYPE_IS_DELETED,

    /** That kind of freeze is not on offer on that day. */
    FREEZE_TYPE_NOT_VALID_ON_DATE,

    /** That kind of freeze is not on offer in the club. */
    FREEZE_TYPE_NOT_VALID_FOR_CLUB,

    /** The employee behind the API client may not use that kind of freeze. */
    FREEZE_TYPE_NOT_VALID_FOR_ROLE,

    /** That kind of freeze is not on offer for the plan. */
    FREEZE_TYPE_NOT_VALID_FOR_PAYMENT_PLAN,

    /** That kind of freeze is not on offer for the API. */
    FREEZE_TYPE_SYSTEM_SOURCE_INACTIVE
}
