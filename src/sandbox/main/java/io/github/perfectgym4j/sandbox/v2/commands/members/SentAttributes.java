package io.github.perfectgym4j.sandbox.v2.commands.members;

import io.github.perfectgym4j.sandbox.company.profile.AttributeDefinition;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;

/** Values of the company's own attributes, as commands send them. */
final class SentAttributes {

    private SentAttributes() {}

    /**
     * One value.
     *
     * @param definitionId key of the attribute
     * @param value number, boolean, text, day, key of a choice or list of such keys; null for none
     */
    record Sent(long definitionId, JsonValue value) {

        /** @return the value, if the attribute can hold it */
        Optional<AttributeDefinition.Value> read(AttributeDefinition definition) {
            return definition.read(plain(value));
        }
    }

    /** @return the value as the company reads it; null if it is of no sort that an attribute can hold */
    private static Object plain(JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.isIntegral() ? number.longValue() : null;
        } else if (value instanceof JsonString text) {
            return text.getString();
        } else if (value instanceof JsonArray array) {
            return array.stream().map(SentAttributes::plain).toList();
        } else if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        return null;
    }
}
