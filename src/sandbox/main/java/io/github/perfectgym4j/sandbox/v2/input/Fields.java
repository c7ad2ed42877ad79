package io.github.perfectgym4j.sandbox.v2.input;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The fields of a JSON object in a {@link Command}: of the whole, or of one inside. Names in any case, unknown ones are passed over,
 * numbers may be texts; null counts as missing.
 *
 * <p>{@code required…} notes a missing field and then gives zero, false or an empty value, {@code optional…} gives null; both note a value
 * of another sort and treat it like a missing one. What was noted is thrown by {@link Command#check()}.
 */
public class Fields {

    private final Map<String, JsonValue> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final String path;
    private final Faults faults;

    Fields(Map<String, ? extends JsonValue> fields, String path, Faults faults) {
        this.fields.putAll(fields);
        this.path = path;
        this.faults = faults;
    }

    final Faults faults() {
        return faults;
    }

    /** @return whether a field was sent, even as null */
    public final boolean has(String name) {
        return fields.containsKey(name);
    }

    /** @return a whole number of 64 bits */
    public final long requiredLong(String name) {
        return required(name, optionalLong(name), 0L);
    }

    /** @return a whole number of 64 bits; null if missing */
    public final Long optionalLong(String name) {
        return read(name, Long::valueOf);
    }

    /** @return a whole number of 32 bits */
    public final int requiredInt(String name) {
        return required(name, optionalInt(name), 0);
    }

    /** @return a whole number of 32 bits; null if missing */
    public final Integer optionalInt(String name) {
        return read(name, Integer::valueOf);
    }

    /** @return a whole number of 32 bits; another one if missing */
    public final int optionalInt(String name, int otherwise) {
        Integer value = optionalInt(name);
        return value == null ? otherwise : value;
    }

    /** @return a number with fraction, such as an amount of money */
    public final BigDecimal requiredDecimal(String name) {
        return required(name, optionalDecimal(name), BigDecimal.ZERO);
    }

    /** @return a number with fraction; null if missing */
    public final BigDecimal optionalDecimal(String name) {
        return read(name, Texts::decimal);
    }

    /** @return an amount of money, to the cent; null if missing */
    public final BigDecimal optionalAmount(String name) {
        return read(name, Texts::amount);
    }

    /** @return a boolean */
    public final boolean requiredBoolean(String name) {
        return required(name, optionalFlag(name), false);
    }

    /** @return a boolean; false if missing */
    public final boolean optionalBoolean(String name) {
        Boolean value = optionalFlag(name);
        return value != null && value;
    }

    /** @return a boolean; null if missing */
    public final Boolean optionalFlag(String name) {
        return read(name, Texts::bool);
    }

    /** @return a text */
    public final String requiredText(String name) {
        return required(name, optionalText(name), "");
    }

    /** @return a text; null if missing */
    public final String optionalText(String name) {
        return read(name, Function.identity());
    }

    /** @return one of the words of an enumeration, as they are spelled; the first one if missing */
    public final String requiredWord(String name, List<String> words) {
        return required(name, optionalWord(name, words), words.get(0));
    }

    /** @return one of the words of an enumeration, as they are spelled; null if missing */
    public final String optionalWord(String name, List<String> words) {
        return read(name, text -> Texts.word(text, words));
    }

    /** @return a day; a time of day behind it is passed over */
    public final LocalDate requiredDay(String name) {
        return required(name, optionalDay(name), LocalDate.EPOCH);
    }

    /** @return a day; null if missing */
    public final LocalDate optionalDay(String name) {
        return read(name, Texts::day);
    }

    /** @return a date with time */
    public final SentTime requiredTime(String name) {
        return required(name, optionalTime(name), new SentTime(LocalDate.EPOCH.atStartOfDay(), null));
    }

    /** @return a date with time; null if missing */
    public final SentTime optionalTime(String name) {
        return read(name, Texts::time);
    }

    /** @return a time of day */
    public final LocalTime requiredTimeOfDay(String name) {
        return required(name, optionalTimeOfDay(name), LocalTime.MIDNIGHT);
    }

    /** @return a time of day; null if missing */
    public final LocalTime optionalTimeOfDay(String name) {
        return read(name, Texts::timeOfDay);
    }

    /** @return a UUID */
    public final UUID requiredUuid(String name) {
        return required(name, optionalUuid(name), new UUID(0, 0));
    }

    /** @return a UUID; null if missing */
    public final UUID optionalUuid(String name) {
        return read(name, Texts::uuid);
    }

    /** @return bytes, sent as Base64 */
    public final byte[] requiredBytes(String name) {
        return required(name, read(name, Texts::bytes), new byte[0]);
    }

    /** @return any JSON value; null if missing */
    public final JsonValue optionalJson(String name) {
        JsonValue value = fields.get(name);
        return value == JsonValue.NULL ? null : value;
    }

    /** @return any JSON value; the JSON null if missing */
    public final JsonValue requiredJson(String name) {
        return required(name, optionalJson(name), JsonValue.NULL);
    }

    /** @return an object; if missing one without fields, in which nothing is noted as missing */
    public final Fields requiredObject(String name) {
        Optional<Fields> object = optionalObject(name);
        if (object.isEmpty()) {
            faults.isRequired(path + name);
        }
        return object.orElseGet(() -> new Fields(Map.of(), path + name, new Faults()));
    }

    /** @return an object, if it was sent */
    public final Optional<Fields> optionalObject(String name) {
        return Optional.ofNullable(convert(name, optionalJson(name), value -> inner(name, value)));
    }

    /** @return objects of a list, which has to be there but may be empty */
    public final List<Fields> requiredObjects(String name) {
        require(name, optionalJson(name));
        return objects(name);
    }

    /** @return objects of a list; none if missing */
    public final List<Fields> objects(String name) {
        return list(name, this::inner);
    }

    private Fields inner(String at, JsonValue value) {
        if (value instanceof JsonObject object) {
            return new Fields(object, path + at + ".", faults);
        }
        throw new IllegalArgumentException();
    }

    /** @return numbers of a list, which has to be there but may be empty */
    public final List<Long> requiredLongs(String name) {
        require(name, optionalJson(name));
        return longs(name);
    }

    /** @return numbers of a list; none if missing */
    public final List<Long> longs(String name) {
        return list(name, (at, value) -> Long.valueOf(text(value)));
    }

    /** @return texts of a list, which has to be there but may be empty */
    public final List<String> requiredTexts(String name) {
        require(name, optionalJson(name));
        return texts(name);
    }

    /** @return texts of a list; none if missing */
    public final List<String> texts(String name) {
        return list(name, (at, value) -> text(value));
    }

    /** @return words of an enumeration in a list; none if missing */
    public final List<String> words(String name, List<String> words) {
        return list(name, (at, value) -> Texts.word(text(value), words));
    }

    private interface Element<T> {
        T read(String at, JsonValue value);
    }

    private <T> List<T> list(String name, Element<T> element) {
        JsonArray array = convert(name, optionalJson(name), Fields::array);
        List<T> elements = new ArrayList<>();
        IntStream.range(0, array == null ? 0 : array.size()).forEach(index -> {
            String at = name + "[" + index + "]";
            T read = convert(at, array.get(index), value -> element.read(at, value));
            if (read != null) {
                elements.add(read);
            }
        });
        return elements;
    }

    private static JsonArray array(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw new IllegalArgumentException();
    }

    private <T> T required(String name, T value, T otherwise) {
        require(name, value);
        return value == null ? otherwise : value;
    }

    private void require(String name, Object value) {
        if (value == null) {
            faults.isRequired(path + name);
        }
    }

    private <T> T read(String name, Function<String, T> parser) {
        return convert(name, optionalJson(name), value -> parser.apply(text(value)));
    }

    private <T> T convert(String at, JsonValue value, Function<JsonValue, T> parser) {
        try {
            return value == null ? null : parser.apply(value);
        } catch (IllegalArgumentException notOne) {
            faults.isInvalid(path + at);
            return null;
        }
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        } else if (value instanceof JsonNumber || value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value.toString();
        }
        throw new IllegalArgumentException();
    }
}
