package io.github.perfectgym4j.sandbox.v1.errors;

import io.github.perfectgym4j.sandbox.company.refusal.Reason;
import io.github.perfectgym4j.sandbox.company.refusal.Refused;
import io.github.perfectgym4j.sandbox.company.refusal.Subject;

/** The error codes and parameters of version 1, with its misspellings. */
final class ErrorNames {

    private ErrorNames() {}

    /** @return error code of the contract */
    static String code(Reason reason) {
        return switch (reason) {
            case UNKNOWN_KEY -> "InvalidPropertyId";
            case INVALID_VALUE -> "InvalidPropertyValue";
            case INVALID_MEMBER -> "InvalidUser";
            case INVALID_CLUB -> "InvalidClub";
            case INVALID_EMPLOYEE -> "InvalidEmployee";
            case INVALID_ENROLMENT -> "InvalidParameters";
            case MEMBER_DOES_NOT_EXIST -> "UserDoesNotExists";
            case MEMBER_ALREADY_EXISTS -> "UserAlreadyExist";
            case VALUE_IN_USE -> "InvalidAttributeValue";
            case INVALID_TOKEN, TOKEN_USED, TOKEN_EXPIRED, TOKEN_OUTDATED -> "InvalidToken";
            case INVALID_FACEBOOK_USER -> "InvalidFacebookUser";
            case ACCOUNT_NOT_FOUND -> "UserNotFound";
            case PASSWORD_NOT_SET -> "InvalidPassword";
            case INVALID_CREDENTIALS -> "InvalidUserNameOrPassword";
            case EMAIL_TEMPLATE_NOT_DEFINED -> "EmailTemplateNotDefined";
            case EMAIL_NOT_SENT -> "UnableSendEmail";
            case NO_CARD -> "UserHasNoCardAssigned";
            case CARD_CANNOT_BE_BLOCKED -> "CanNotBlockCard";
            case MEMBER_BLOCKED, BARRED_BY_NOTE -> "BookingBlockedForUser";
            case NO_ACTIVE_CONTRACT -> "BookingWithoutActiveContractNotAllowed";
            case IN_DEBT -> "BookingWithDebitNotAllowed";
            case CLUB_NOT_ALLOWED -> "UserNotAllowedToAccessClub";
            case ZONE_NOT_ALLOWED -> "BookingInZoneNotAllowed";
            case ALREADY_BOOKED -> "ClassAlreadyBooked";
            case BOOKING_NOT_ALLOWED -> "BookingNotAllowed";
            case TOO_LATE_TO_BOOK -> "BookingToLate";
            case TOO_SOON_TO_BOOK -> "BookingToSoon";
            case BOOKING_REJECTED -> "BookingRejected";
            case DAILY_LIMIT_REACHED -> "DailyBookingLimitReached";
            case DAILY_ZONE_LIMIT_REACHED -> "DailyZoneBookingLimitReached";
            case STANDBY_LIST_FULL -> "StandbyListLimitReached";
            case NOT_BOOKED -> "ClassNotBooked";
            case TOO_LATE_TO_CANCEL -> "ToLateToCancel";
            case CANCEL_LIMIT_EXCEEDED -> "CancelLimitExceeded";
            case START_AFTER_END -> "StartDateGtThenEndDate";
            case START_IN_THE_PAST -> "StartDateIsToLow";
            case CLASS_ALREADY_RATED -> "ClassAlreadyRated";
            case INSTRUCTOR_ALREADY_RATED -> "InstructorAlreadyRated";
            case CLASS_WITHOUT_INSTRUCTOR -> "ClassWithoutAssignedInstructor";
            case CLASS_NOT_ATTENDED -> "UserDidNotAttendClass";
            case INVALID_TOTAL -> "InvalidTotalAmount";
            case NO_PAYMENT_CARD -> "NoCreditCard";
            case PAYMENT_DECLINED -> "PaymentError";
            case FREEZE_NOT_ALLOWED -> "InvalidFreezeParameters";
        };
    }

    /** @return parameter of the call; empty if none */
    static String property(Refused refused) {
        String name = property(refused.subject());
        // As in the vendor's sample of this refusal, with a capital.
        return refused.reason() == Reason.MEMBER_ALREADY_EXISTS
                ? Character.toUpperCase(name.charAt(0)) + name.substring(1)
                : name;
    }

    private static String property(Subject subject) {
        return switch (subject) {
            case NOTHING -> "";
            case MEMBER -> "userId";
            case FULL_MEMBER -> "fullMemberUserId";
            case FRIEND -> "friendUserId";
            case REFERRER -> "referralId";
            case VISITOR -> "memberId";
            case CLUB -> "clubId";
            case HOME_CLUB -> "homeClubId";
            case REGISTRATION_CLUB -> "registeredAtClubId";
            case EMPLOYEE -> "employeeId";
            case CONSULTANT -> "consultantId";
            case FITNESS_CLASS -> "classId";
            case BOOKING -> "bookingId";
            case SEAT -> "seatNumber";
            case VOTE -> "rating";
            case LAST_NAME -> "lastName";
            case EMAIL -> "email";
            case PERSONAL_ID -> "personalId";
            case PHONE_NUMBER -> "phoneNumber";
            case LEAD_SOURCE -> "sourceId";
            case LEAD_AGREEMENT -> "agreement";
            case AGREEMENTS -> "agreementIds";
            case PASS_END -> "couponValidTo";
            case FRIENDSHIP_END -> "dateUntil";
            case START -> "startDate";
            case TRAINING -> "id";
            case DISCOUNTS -> "discountIds";
            case CARD_NUMBER -> "cardNumber";
            case PRODUCT -> "productId";
            case QUANTITY -> "quantity";
            case PAYMENT_METHOD -> "paymentMethod";
            case TOTAL_AMOUNT -> "totalAmount";
            case PAID_AMOUNT -> "paidAmount";
            case CONTRACT -> "contractId";
            case PAYMENT_PLAN -> "paymentPlanId";
            case MEMBERSHIP -> "membershipId";
            case FREEZE -> "freezeId";
            case FREEZE_TYPE -> "freezeTypeId";
            case FREEZE_REASON -> "reasonId";
            case FEES -> "feeIds";
            case MESSAGE -> "messageId";
            case COUNTRY -> "countryId";
            case PAYMENT -> "paymentId";
            case INVOICE -> "invoiceId";
        };
    }
}
