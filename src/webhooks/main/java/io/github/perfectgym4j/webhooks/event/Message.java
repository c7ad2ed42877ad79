package io.github.perfectgym4j.webhooks.event;

import io.github.perfectgym4j.v2.value.ApiDateTime;
import jakarta.json.JsonObject;

/**
 * A message of a webhook as it was sent. Its text form leaves the data out, because nobody knows what the vendor may add.
 *
 * @param event name of the event ({@code event}); empty if there was none
 * @param triggered when it happened ({@code triggeredDate}); null if it is missing or no date-time
 * @param data further fields ({@code data}); empty if there are none
 */
public record Message(String event, ApiDateTime triggered, JsonObject data) {

    @Override
    public String toString() {
        return "Message[event=" + event + ", triggered=" + triggered + "]";
    }
}
