package io.github.perfectgym4j.webhooks.event;

/**
 * An event that a webhook told about. Each of the twelve has a record, and {@link UnknownEvent} stands for all others.
 *
 * <p>An event is a hint that something has changed, and never the change itself: it may come twice or late, after a newer one, and two equal
 * ones of the same second come as one. Read the state from the API before acting on it.
 */
public sealed interface GymEvent
        permits ClassBooked,
                ClassBookedOnStandbyList,
                ClassBookingCancelled,
                ClassBookingPromotedFromStandbyList,
                PersonalTrainingBooked,
                PersonalTrainingBookingCancelled,
                ContractCreated,
                ContractPaymentDone,
                MemberModified,
                AgreementAnswerModified,
                MemberPresenceChanged,
                MemberCardScanned,
                UnknownEvent {

    /**
     * The message that brought the event.
     *
     * @return name, time and all fields
     */
    Message message();
}
