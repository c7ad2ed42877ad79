package io.github.perfectgym4j.sandbox.company.event;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of events of version 2. */
public enum EventType {
    /** A member took a place in a class. */
    CLASSES_BOOKED("ClassesBooked"),
    /** A member was put on the waiting list of a class. */
    CLASSES_BOOKED_ON_STANDBY_LIST("ClassesBookedOnStandbyList"),
    /** A member gave up a place in a class, or in its waiting list. */
    CLASSES_BOOKING_CANCELLED("ClassesBookingCancelled"),
    /** A member moved up from the waiting list, because a place became free. */
    CLASSES_BOOKING_PROMOTED_FROM_STANDBY_LIST("ClassesBookingPromotedFromStandbyList"),
    /** A member reserved time with a trainer. */
    PERSONAL_TRAINING_BOOKED("PersonalTrainingBooked"),
    /** A reservation with a trainer was called off. */
    PERSONAL_TRAINING_BOOKING_CANCELLED("PersonalTrainingBookingCancelled"),
    /** A member got a contract. */
    CONTRACT_CREATED("ContractCreated"),
    /** Fees of a contract were paid, in full or in part. */
    CONTRACT_PAYMENT_DONE("ContractPaymentDone"),
    /** Something about a member was changed. */
    USER_MODIFIED("UserModified"),
    /** A member answered agreements. */
    AGREEMENT_ANSWER_MODIFIED("AgreementAnswerModified"),
    /** A visit of a member to a club began, ended, or was taken back. */
    USER_PRESENCE_CHANGED("UserPresenceChanged"),
    /** A member's card was scanned at a door, admitted or not. */
    USER_CARD_SCANNED("UserCardScanned");

    private final String code;

    EventType(String code) {
        this.code = code;
    }

    /** @return the name of the contract */
    public String code() {
        return code;
    }

    /**
     * Looks a kind up.
     *
     * @param code name of the contract, of that spelling
     * @return the kind
     */
    public static Optional<EventType> of(String code) {
        return Stream.of(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
