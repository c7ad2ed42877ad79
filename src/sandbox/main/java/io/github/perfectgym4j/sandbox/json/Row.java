package io.github.perfectgym4j.sandbox.json;

import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;

/** Builds one JSON object of an answer. Takes null everywhere: all documented fields are sent, null when there is nothing (Q15). */
public final class Row {

    /** Local time with seconds, without zone (Q19). */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    // The static methods of Json look up the implementation in each call, too slowly for thousands of values.
    private static final JsonProvider PROVIDER = JsonProvider.provider();
    private static final JsonBuilderFactory FACTORY = PROVIDER.createBuilderFactory(Map.of());

    private final JsonObjectBuilder object = FACTORY.createObjectBuilder();

    /**
     * Adds a field.
     *
     * @param name name on the wire
     * @param value text, number, boolean, {@link LocalDateTime}, {@link OffsetDateTime}, JSON value, collection of JSON values, or null
     * @return this
     */
    public Row put(String name, Object value) {
        object.add(name, json(value));
        return this;
    }

    /** @return the object */
    public JsonObject build() {
        return object.build();
    }

    private static JsonValue json(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        } else if (value instanceof JsonValue json) {
            return json;
        } else if (value instanceof Boolean bool) {
            return bool ? JsonValue.TRUE : JsonValue.FALSE;
        } else if (value instanceof BigDecimal decimal) {
            // 100 instead of 100.00 or 1E+2, as in the samples.
            BigDecimal bare = decimal.stripTrailingZeros();
            return PROVIDER.createValue(bare.scale() < 0 ? bare.setScale(0) : bare);
        } else if (value instanceof Number number) {
            return PROVIDER.createValue(number.longValue());
        } else if (value instanceof LocalDateTime time) {
            return PROVIDER.createValue(TIME.format(time));
        } else if (value instanceof OffsetDateTime moment) {
            // Its own text has no seconds if they are zero.
            return PROVIDER.createValue(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
        } else if (value instanceof Collection<?> list) {
            return FACTORY.createArrayBuilder(list).build();
        }
        return PROVIDER.createValue(value.toString());
    }
}
