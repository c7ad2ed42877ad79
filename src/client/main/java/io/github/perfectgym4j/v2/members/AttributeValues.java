package io.github.perfectgym4j.v2.members;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;

/** The values of custom attributes. The definition of an attribute says which kind it takes ({@code dataType}). */
public final class AttributeValues {

    private AttributeValues() {}

    /**
     * A text.
     *
     * @param text the text
     * @return the value
     */
    public static JsonValue text(String text) {
        return Json.createValue(Objects.requireNonNull(text, "text"));
    }

    /**
     * A whole number, or one entry of a list.
     *
     * @param number the number, or the key of the entry
     * @return the value
     */
    public static JsonValue number(long number) {
        return Json.createValue(number);
    }

    /**
     * Yes or no.
     *
     * @param flag true for yes
     * @return the value
     */
    public static JsonValue flag(boolean flag) {
        return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }

    /**
     * A day.
     *
     * @param day the day
     * @return the value
     */
    public static JsonValue day(LocalDate day) {
        return Json.createValue(Objects.requireNonNull(day, "day").toString());
    }

    /**
     * Several entries of a list.
     *
     * @param keys keys of the entries
     * @return the value
     */
    public static JsonValue entries(Collection<Long> keys) {
        JsonArrayBuilder entries = Json.createArrayBuilder();
        Objects.requireNonNull(keys, "keys").forEach(entries::add);
        return entries.build();
    }
}
