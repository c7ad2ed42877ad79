package io.github.perfectgym4j.v2.contracts;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a contract is not signed (contract: codes of {@code Contracts/AddContract}). */
public enum AddContractError implements ErrorCode {
    /** There is no such club. */
    CLUB_NOT_EXIST,

    /** There is no such member to have recommended the club. */
    RECOMMENDING_MEMBER_NOT_EXIST,

    /** Several members could be meant to have recommended the club. */
    RECOMMENDING_MEMBER_DEFINITION_AMBIGUOUS,

    /** There is no such employee. */
    CONSULTANT_NOT_EXIST,

    /** There is no such parent. */
    PARENT_NOT_EXIST,

    /** There is such a member already. */
    USER_ALREADY_EXISTS,

    /** The answers to agreements cannot be stored. */
    AGREEMENTS_COULD_NOT_BE_SET,

    /** There is no contract that an agreement belongs to. */
    NO_CONTRACT_FOR_AGREEMENT,

    /** The custom attributes cannot be stored. */
    CUSTOM_ATTRIBUTES_COULD_NOT_BE_SET,

    /** A personal detail of the member is missing or wrong. */
    PERSONAL_DATA_FIELD_ERROR,

    /** There is no such member. */
    USER_WITH_GIVEN_ID_DOES_NOT_EXIST,

    /** Another member has the same personal details; {@code data} has {@code memberId} and {@code contractStatus}. */
    PERSONAL_DATA_DUPLICATION,

    /** The member has no default payment source. */
    USER_DEFAULT_PAYMENT_SOURCE_NOT_DEFINED,

    /** The contract could not be created. */
    CREATING_CONTRACT_FAILED,

    /** The plan is not on offer on that day. */
    CONTRACT_PAYMENT_PLAN_PERIOD_CHECKER,

    /** The plan cannot be renewed. */
    CONTRACT_PAYMENT_PLAN_RENEW_CHECKER,

    /** No period of payment begins on that day. */
    PAYMENT_INTERVAL_DOESNT_OCCUR_ON_SELECTED_DAY,

    /** The plan is not on sale. */
    PAYMENT_PLAN_NOT_AVAILABLE_FOR_SALE,

    /** The day of the signature is in the future. */
    CONTRACT_FUTURE_SIGN_DATE,

    /** The employee behind the API client may not choose that day of signature. */
    CONTRACT_PERMISSION_DENIED_SIGN_DATE,

    /** The first day is in the future. */
    CONTRACT_START_DATE_CAN_NOT_BE_FROM_THE_FUTURE,

    /** The employee behind the API client may not choose that first day. */
    CONTRACT_PERMISSION_DENIED_START_DATE,

    /** The member has a contract that has not been cancelled. */
    ACTIVE_NOT_CANCELLED_CONTRACT_EXISTS,

    /** Contracts of the plan start on certain days of the month. */
    CONTRACT_START_DATE_NOT_PREDEFINED_DAY_OF_MONTH,

    /** Contracts of the plan start on the first of the month. */
    CONTRACT_START_DATE_NOT_FIRST_DAY_OF_MONTH,

    /** The first day is before that of the current contract. */
    CONTRACT_START_DATE_EARLIER_THAN_CURRENT_CONTRACT_START_DATE,

    /** The first day is before the current contract. */
    CONTRACT_START_DATE_EARLIER_THAN_CURRENT_CONTRACT,

    /** The contract cannot start on that day. */
    CONTRACT_WRONG_START_DATE,

    /** There are too many days between signature and start. */
    CONTRACT_DAYS_SPAN_BETWEEN_DATES,

    /** A product of the starting package is sold out. */
    PRODUCT_HAS_BEEN_SOLD_OUT,

    /** The member is too young for the plan. */
    CONTRACT_PAYMENT_PLAN_MIN_AGE,

    /** The voucher could not be redeemed. */
    VOUCHER_ACTIVATION_FAILED,

    /** There is no such payment plan. */
    PAYMENT_PLAN_WITH_GIVEN_ID_DOES_NOT_EXIST,

    /** The payment source has been deleted. */
    USER_PAYMENT_SOURCE_IS_DELETED,

    /** There is no such payment source. */
    USER_PAYMENT_SOURCE_DOES_NOT_EXIST,

    /** Only new members get a starting package. */
    START_PACKAGE_ONLY_FOR_NEW_MEMBERS,

    /** There is no such language. */
    INVALID_PREFERRED_LANGUAGE,

    /** The plan has no membership type. */
    MEMBERSHIP_TYPE_CANNOT_BE_NULL,

    /** What the payment provider needs is missing. */
    E_PAYMENT_DATA_MISSING,

    /** Only an additional contract can follow another one. */
    CAN_SYNCHRONIZE_ONLY_ADDITIONAL_CONTRACTS,

    /** There is no such contract to follow. */
    NO_CONTRACT_WITH_GIVEN_ID_FOUND_TO_SYNCHRONIZE,

    /** An additional contract cannot be followed. */
    CANNOT_SYNCHRONIZE_WITH_ADDITIONAL_CONTRACT,

    /** The contract to follow is another member's. */
    CANNOT_SYNCHRONIZE_WITH_ANOTHER_USER_CONTRACT,

    /** The contract to follow has ended. */
    CANNOT_SYNCHRONIZE_WITH_EXPIRED_CONTRACT,

    /** The contract to follow has been deleted. */
    CANNOT_SYNCHRONIZE_WITH_DELETED_CONTRACT,

    /** There is no such voucher. */
    VOUCHER_DOES_NOT_EXIST,

    /** The member's contract is frozen. */
    CANNOT_ADD_CONTRACT_DURING_FREEZE,

    /** A discount is named twice. */
    DUPLICATED_DISCOUNTS,

    /** A value that the discount asks for is missing. */
    DISCOUNT_PARAMETER_REQUIRED,

    /** The end of the discount is before its start. */
    DISCOUNT_PARAMETER_END_EARLIER_THAN_START,

    /** The discount does not count in that club. */
    DISCOUNT_NOT_VALID_FOR_CLUB,

    /** The discount does not count for that plan. */
    DISCOUNT_NOT_VALID_FOR_PAYMENT_PLAN,

    /** The discount is not on offer for the API. */
    DISCOUNT_IS_NOT_AVAILABLE_FOR_APPLICATION,

    /** There is no such member. */
    MEMBER_NOT_FOUND,

    /** A voucher and discounts exclude each other. */
    VOUCHER_AND_CONTRACT_DISCOUNTS_CANNOT_BE_APPLIED_TOGETHER,

    /** There is no such discount. */
    CONTRACT_DISCOUNT_NOT_EXISTS,

    /** The discount cannot be granted by the API. */
    CONTRACT_DISCOUNT_CANNOT_BE_USED_VIA_API,

    /** The plan needs the member's personal number. */
    PERSONAL_ID_REQUIRED_FOR_PAYMENT_PLAN
}
