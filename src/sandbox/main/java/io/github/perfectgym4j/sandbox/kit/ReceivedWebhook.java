package io.github.perfectgym4j.sandbox.kit;

import io.github.perfectgym4j.sandbox.company.event.EventType;
import jakarta.json.JsonObject;

/**
 * A webhook as the sandbox sent it.
 *
 * @param event kind
 * @param message whole message: {@code event}, {@code triggeredDate} and {@code data}
 */
public record ReceivedWebhook(EventType event, JsonObject message) {

    /** @return keys of what the event is about, such as {@code userId} and {@code timeTableEventId} */
    public JsonObject data() {
        return message.getJsonObject("data");
    }
}
