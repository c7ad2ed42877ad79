package io.github.perfectgym4j.v2.training;

import io.github.perfectgym4j.client.error.ErrorCode;

/** Why a personal training is not booked (contract: codes of {@code PersonalTrainings/BookPersonalTraining}). */
public enum BookPersonalTrainingError implements ErrorCode {
    /** There is no such kind of training. */
    DEFINITION_DOES_NOT_EXIST,

    /** The club does not offer that kind of training. */
    DEFINITION_NOT_AVAILABLE_IN_CLUB,

    /** The time is over. */
    CANNOT_BOOK_TRAINING_IN_THE_PAST,

    /** The time is too close. */
    CANNOT_BOOK_TRAINING_IN_LEAD_TIME,

    /** The member has a class at that time. */
    USER_HAS_CLASS_DURING_REQUESTED_PT_BOOKING,

    /** The member has something else at that time. */
    USER_HAS_ALREADY_BOOKED_CALENDAR_EVENT_AT_REQUESTED_TIME,

    /** There is no such member. */
    USER_DOES_NOT_EXIST,

    /** The member has not paid the product for it. */
    USER_HAS_UNPAID_PRODUCT_TO_BOOK_TRAINING,

    /** The member lacks the product for it. */
    USER_DOESNT_HAVE_PRODUCT_TO_BOOK_TRAINING,

    /** The employee behind the API client may not book trainings. */
    CANNOT_ADD_PERSONAL_TRAINING_WITHOUT_PERMISSION,

    /** There is no such trainer. */
    EMPLOYEE_DOES_NOT_EXIST,

    /** The trainer does not teach that level. */
    EMPLOYEE_DOESNT_HAVE_SKILL_FOR_THIS_LEVEL,

    /** The trainer is not there at that time. */
    TRAINER_IS_UNAVAILABLE_AT_REQUESTED_TIME,

    /** The trainer teaches a course at that time. */
    EMPLOYEE_HAS_GROUP_CLASSES,

    /** The trainer teaches a class at that time. */
    EMPLOYEE_HAS_SINGLE_CLASS,

    /** There is no such club. */
    CLUB_DOES_NOT_EXIST,

    /** There is no such room. */
    CLUB_ZONE_DOES_NOT_EXIST,

    /** The member's contract is frozen. */
    USER_CURRENT_CONTRACT_IS_FROZEN {
        @Override
        public String code() {
            return "UserCurrentContractIsFreezed";
        }
    },

    /** The trainer has a sales appointment at that time. */
    TRAINER_HAS_SCHEDULED_CRM_ACTIVITY_AT_REQUESTED_TIME,

    /** The room is taken at that time. */
    THERE_IS_ALREADY_AN_EVENT_AT_REQUESTED_TIME_IN_ZONE
}
