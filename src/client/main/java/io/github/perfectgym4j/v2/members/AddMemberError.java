package io.github.perfectgym4j.v2.members;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a person is not added (contract: codes of {@code Members/AddGuestMember} and {@code Members/AddContractMember}). */
public enum AddMemberError implements ErrorCode {
    /** There is no such club. */
    CLUB_NOT_EXIST,

    /** There is no member with the key or code of the recommendation. */
    RECOMMENDING_MEMBER_NOT_EXIST,

    /** The recommendation names a member and a code. */
    RECOMMENDING_MEMBER_DEFINITION_AMBIGUOUS,

    /** There is no such employee. */
    CONSULTANT_NOT_EXIST,

    /** There is no member who could be the parent. */
    PARENT_NOT_EXIST,

    /** The person is a member already. */
    USER_ALREADY_EXISTS,

    /** The answers to the agreements were not taken. */
    AGREEMENTS_COULD_NOT_BE_SET,

    /** An agreement needs a contract, and there is none. */
    NO_CONTRACT_FOR_AGREEMENT,

    /** The custom attributes were not taken. */
    CUSTOM_ATTRIBUTES_COULD_NOT_BE_SET,

    /** A detail of the person is missing or malformed; see {@code ApiError.property}. */
    PERSONAL_DATA_FIELD_ERROR,

    /** There is no such member. */
    USER_WITH_GIVEN_ID_DOES_NOT_EXIST,

    /** Somebody with these details is there already; {@code ApiError.data} has {@code memberId} and {@code contractStatus}. */
    PERSONAL_DATA_DUPLICATION,

    /** The member has no payment source to begin with. */
    USER_DEFAULT_PAYMENT_SOURCE_NOT_DEFINED,

    /** The contract could not be created. */
    CREATING_CONTRACT_FAILED,

    /** The period of the payment plan does not allow this contract. */
    CONTRACT_PAYMENT_PLAN_PERIOD_CHECKER,

    /** The renewal of the payment plan does not allow this contract. */
    CONTRACT_PAYMENT_PLAN_RENEW_CHECKER,

    /** No interval of the payment plan begins on that day. */
    PAYMENT_INTERVAL_DOESNT_OCCUR_ON_SELECTED_DAY,

    /** The payment plan is not for sale. */
    PAYMENT_PLAN_NOT_AVAILABLE_FOR_SALE,

    /** The day of signing is in the future. */
    CONTRACT_FUTURE_SIGN_DATE,

    /** The employee behind the API client may not choose that day of signing. */
    CONTRACT_PERMISSION_DENIED_SIGN_DATE,

    /** The first day must not be in the future. */
    CONTRACT_START_DATE_CAN_NOT_BE_FROM_THE_FUTURE,

    /** The employee behind the API client may not choose that first day. */
    CONTRACT_PERMISSION_DENIED_START_DATE,

    /** The member has a contract that has not been cancelled. */
    ACTIVE_NOT_CANCELLED_CONTRACT_EXISTS,

    /** Contracts of this plan begin on certain days of the month. */
    CONTRACT_START_DATE_NOT_PREDEFINED_DAY_OF_MONTH,

    /** Contracts of this plan begin on the first of a month. */
    CONTRACT_START_DATE_NOT_FIRST_DAY_OF_MONTH,

    /** The first day is before that of the current contract. */
    CONTRACT_START_DATE_EARLIER_THAN_CURRENT_CONTRACT_START_DATE,

    /** The contract would begin before the current one. */
    CONTRACT_START_DATE_EARLIER_THAN_CURRENT_CONTRACT,

    /** The contract cannot begin on that day. */
    CONTRACT_WRONG_START_DATE,

    /** There are too many days between signing and the first day. */
    CONTRACT_DAYS_SPAN_BETWEEN_DATES,

    /** A product of the start package is sold out. */
    PRODUCT_HAS_BEEN_SOLD_OUT,

    /** The person is too young for the payment plan. */
    CONTRACT_PAYMENT_PLAN_MIN_AGE,

    /** The voucher could not be used. */
    VOUCHER_ACTIVATION_FAILED,

    /** There is no such payment plan. */
    PAYMENT_PLAN_WITH_GIVEN_ID_DOES_NOT_EXIST,

    /** The payment source has been deleted. */
    USER_PAYMENT_SOURCE_IS_DELETED,

    /** There is no such payment source. */
    USER_PAYMENT_SOURCE_DOES_NOT_EXIST,

    /** Start packages are for new members. */
    START_PACKAGE_ONLY_FOR_NEW_MEMBERS,

    /** The preferred language is not known. */
    INVALID_PREFERRED_LANGUAGE,

    /** The payment plan has no type of membership. */
    MEMBERSHIP_TYPE_CANNOT_BE_NULL,

    /** Data for electronic payment are missing. */
    EPAYMENT_DATA_MISSING {
        @Override
        public String code() {
            return "EPaymentDataMissing";
        }
    },

    /** Only additional contracts can follow another one. */
    CAN_SYNCHRONIZE_ONLY_ADDITIONAL_CONTRACTS,

    /** There is no contract that this one could follow. */
    NO_CONTRACT_WITH_GIVEN_ID_FOUND_TO_SYNCHRONIZE,

    /** A contract cannot follow an additional one. */
    CANNOT_SYNCHRONIZE_WITH_ADDITIONAL_CONTRACT,

    /** A contract cannot follow that of another member. */
    CANNOT_SYNCHRONIZE_WITH_ANOTHER_USER_CONTRACT,

    /** A contract cannot follow one that has ended. */
    CANNOT_SYNCHRONIZE_WITH_EXPIRED_CONTRACT,

    /** A contract cannot follow a deleted one. */
    CANNOT_SYNCHRONIZE_WITH_DELETED_CONTRACT,

    /** There is no such voucher. */
    VOUCHER_DOES_NOT_EXIST,

    /** The current contract is frozen. */
    CANNOT_ADD_CONTRACT_DURING_FREEZE,

    /** A discount is given twice. */
    DUPLICATED_DISCOUNTS,

    /** A discount lacks a number that it asks for. */
    DISCOUNT_PARAMETER_REQUIRED,

    /** A discount ends before it begins. */
    DISCOUNT_PARAMETER_END_EARLIER_THAN_START,

    /** A discount is not for this club. */
    DISCOUNT_NOT_VALID_FOR_CLUB,

    /** A discount is not for this payment plan. */
    DISCOUNT_NOT_VALID_FOR_PAYMENT_PLAN,

    /** A discount is not for use by the API. */
    DISCOUNT_IS_NOT_AVAILABLE_FOR_APPLICATION
}
