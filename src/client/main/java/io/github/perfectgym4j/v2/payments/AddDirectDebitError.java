package io.github.perfectgym4j.v2.payments;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a bank account is not added (contract: codes of {@code MemberPaymentSource/AddDirectDebitPaymentMethod}). */
public enum AddDirectDebitError implements ErrorCode {
    /** There is no such member. */
    USER_DOES_NOT_EXIST,

    /** The number of the account is missing. */
    EMPTY_ACCOUNT_NUMBER,

    /** The country is missing. */
    EMPTY_COUNTRY_CODE,

    /** The code of the bank is missing. */
    EMPTY_BANK_CODE,

    /** The bank is missing. */
    EMPTY_BANK_ID,

    /** The name of the owner is missing. */
    EMPTY_PAYER_NAME,

    /** The street of the owner is missing. */
    EMPTY_PAYER_STREET,

    /** The postal code of the owner is missing. */
    EMPTY_POSTAL_CODE,

    /** The member has no e-mail address. */
    EMPTY_EMAIL_ADDRESS,

    /** There is no such contract. */
    CONTRACT_DOES_NOT_EXIST,

    /** There is no such bank. */
    BANK_DOES_NOT_EXIST,

    /** The number of the account is wrong. */
    WRONG_ACCOUNT_NUMBER,

    /** The service that checks accounts does not know the club. */
    AUTHENTICATION_FAILED,

    /** The name of the town is too long. */
    CITY_NAME_TOO_LONG,

    /** The number of the mandate is too long. */
    AGREEMENT_NUMBER_TOO_LONG,

    /** There is no such country. */
    INVALID_COUNTRY_CODE,

    /** There is no such code of a bank. */
    INVALID_BANK_CODE,

    /** The contract cannot be paid from a bank account. */
    DIRECT_DEBIT_NOT_ALLOWED_FOR_CONTRACT,

    /** The member has that account already. */
    ACCOUNT_ALREADY_EXISTS,

    /** The service that checks accounts gave an unknown answer. */
    NOT_HANDLED_LOQATE_VALIDATION_STATUS,

    /** One contract and a choice of contracts exclude each other. */
    CONTRACT_ID_AND_ASSIGN_TO_CONTRACTS_MODE_CANNOT_BE_USED_TOGETHER
}
