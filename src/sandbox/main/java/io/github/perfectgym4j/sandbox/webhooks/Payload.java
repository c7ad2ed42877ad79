package io.github.perfectgym4j.sandbox.webhooks;

import io.github.perfectgym4j.sandbox.company.event.Event;
import io.github.perfectgym4j.sandbox.company.event.EventType;
import io.github.perfectgym4j.sandbox.control.DateStyle;
import io.github.perfectgym4j.sandbox.json.Row;

/** Events as JSON. */
final class Payload {

    private Payload() {}

    static String of(Event event, DateStyle dates) {
        Row data = new Row().put("userId", event.memberId());
        if (event.subjectId() != null) {
            data.put(subject(event.type()), event.subjectId());
        }
        return new Row()
                .put("event", event.type().code())
                .put("triggeredDate", dates.text(event.when()))
                .put("data", data.build())
                .build()
                .toString();
    }

    private static String subject(EventType type) {
        return switch (type) {
            case CLASSES_BOOKED,
                    CLASSES_BOOKED_ON_STANDBY_LIST,
                    CLASSES_BOOKING_CANCELLED,
                    CLASSES_BOOKING_PROMOTED_FROM_STANDBY_LIST -> "timeTableEventId";
            case PERSONAL_TRAINING_BOOKED, PERSONAL_TRAINING_BOOKING_CANCELLED -> "personalTrainingBookingId";
            case CONTRACT_CREATED, CONTRACT_PAYMENT_DONE -> "contractId";
            default -> throw new IllegalArgumentException(type + " is about a member alone.");
        };
    }
}
