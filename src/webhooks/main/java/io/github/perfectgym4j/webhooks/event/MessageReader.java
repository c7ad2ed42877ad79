package io.github.perfectgym4j.webhooks.event;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Map;

/** Makes an event of a message. */
final class MessageReader {

    private MessageReader() {}

    static GymEvent event(JsonObject json) {
        Message message = message(json);
        JsonObject data = message.data();
        Long member = key(data, "userId");
        return switch (message.event().toLowerCase(Locale.ROOT)) {
            case "classesbooked" -> new ClassBooked(message, member, classOf(data));
            case "classesbookedonstandbylist" -> new ClassBookedOnStandbyList(message, member, classOf(data));
            case "classesbookingcancelled" -> new ClassBookingCancelled(message, member, classOf(data));
            case "classesbookingpromotedfromstandbylist" ->
                new ClassBookingPromotedFromStandbyList(message, member, classOf(data));
            case "personaltrainingbooked" -> new PersonalTrainingBooked(message, member, trainingOf(data));
            case "personaltrainingbookingcancelled" ->
                new PersonalTrainingBookingCancelled(message, member, trainingOf(data));
            case "contractcreated" -> new ContractCreated(message, member, contractOf(data));
            case "contractpaymentdone" -> new ContractPaymentDone(message, member, contractOf(data));
            case "usermodified" -> new MemberModified(message, member);
            case "agreementanswermodified" -> new AgreementAnswerModified(message, member);
            case "userpresencechanged" -> new MemberPresenceChanged(message, member);
            case "usercardscanned" -> new MemberCardScanned(message, member);
            default -> new UnknownEvent(message);
        };
    }

    private static Long classOf(JsonObject data) {
        return key(data, "timeTableEventId");
    }

    private static Long trainingOf(JsonObject data) {
        return key(data, "personalTrainingBookingId");
    }

    private static Long contractOf(JsonObject data) {
        return key(data, "contractId");
    }

    private static Message message(JsonObject json) {
        JsonValue data = field(json, "data");
        return new Message(
                text(json, "event"),
                moment(text(json, "triggeredDate")),
                data instanceof JsonObject fields ? fields : JsonValue.EMPTY_JSON_OBJECT);
    }

    private static ApiDateTime moment(String text) {
        try {
            return text.isEmpty() ? null : new ApiDateTime(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Long key(JsonObject data, String name) {
        try {
            JsonValue value = field(data, name);
            return value instanceof JsonNumber number
                    ? Long.valueOf(number.longValueExact())
                    : value instanceof JsonString text ? exact(text.getString()) : null;
        } catch (ArithmeticException | NumberFormatException | UnsupportedOperationException e) {
            return null;
        }
    }

    private static Long exact(String text) {
        return new BigDecimal(text.strip()).longValueExact();
    }

    private static String text(JsonObject json, String name) {
        return field(json, name) instanceof JsonString text ? text.getString().strip() : "";
    }

    private static JsonValue field(JsonObject json, String name) {
        JsonValue exact = json.get(name);
        return exact != null
                ? exact
                : json.entrySet().stream()
                        .filter(field -> field.getKey().equalsIgnoreCase(name))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(JsonValue.NULL);
    }
}
