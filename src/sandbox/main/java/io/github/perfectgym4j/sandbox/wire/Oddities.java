package io.github.perfectgym4j.sandbox.wire;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How the vendor's samples of one type differ from its documented form. A small table for each type; fields that are not
 * named stay as they are.
 */
public final class Oddities {

    /** What happens to a field. */
    enum Oddity {
        /** Null becomes a blank text (Q14). */
        BLANK,
        /** Any value becomes a blank text (Q71). */
        ERASED,
        /** A number or boolean becomes a text (Q16, Q17). */
        TEXT,
        /** A boolean becomes a text with a capital (Q17). */
        CAPITAL_TEXT,
        /** Null becomes the text {@code null}, a list the text of its JSON (Q18). */
        NULL_TEXT,
        /** The field is not there (Q15, and the rarer of two names of Q23, Q30). */
        MISSING,
        /** A date-time loses its time (Q21). */
        BARE_DATE,
        /** A list comes in an envelope of its own (Q03). */
        ENVELOPE
    }

    private final String type;
    private final Map<String, Set<Oddity>> byField = new HashMap<>();
    private final Map<String, String> typeOfField = new HashMap<>();
    private boolean isBare;
    private String wrapper = "elements";

    /** @param type name of the type in the contract */
    public Oddities(String type) {
        this.type = type;
    }

    /**
     * Fields in which null is a blank text.
     *
     * @param fields names
     * @return this
     */
    public Oddities blank(String... fields) {
        return add(Oddity.BLANK, fields);
    }

    /**
     * Fields that are always blank.
     *
     * @param fields names
     * @return this
     */
    public Oddities erased(String... fields) {
        return add(Oddity.ERASED, fields);
    }

    /**
     * Fields in which a number or boolean is a text.
     *
     * @param fields names
     * @return this
     */
    public Oddities text(String... fields) {
        return add(Oddity.TEXT, fields);
    }

    /**
     * Fields in which a boolean is a text with a capital.
     *
     * @param fields names
     * @return this
     */
    public Oddities capitalText(String... fields) {
        return add(Oddity.CAPITAL_TEXT, fields);
    }

    /**
     * Fields in which null is the text {@code null} and an empty list the text {@code []}.
     *
     * @param fields names
     * @return this
     */
    public Oddities nullText(String... fields) {
        return add(Oddity.NULL_TEXT, fields);
    }

    /**
     * Fields that are not there.
     *
     * @param fields names
     * @return this
     */
    public Oddities missing(String... fields) {
        return add(Oddity.MISSING, fields);
    }

    /**
     * Date-times without time.
     *
     * @param fields names
     * @return this
     */
    public Oddities bareDate(String... fields) {
        return add(Oddity.BARE_DATE, fields);
    }

    /**
     * A list of another type that comes in an envelope of its own.
     *
     * @param field name
     * @param elementType type of its elements
     * @return this
     */
    public Oddities envelope(String field, String elementType) {
        add(Oddity.ENVELOPE, field);
        return nested(field, elementType);
    }

    /**
     * A field, or list, of another type with a table of its own.
     *
     * @param field name
     * @param nestedType type
     * @return this
     */
    public Oddities nested(String field, String nestedType) {
        typeOfField.put(field, nestedType);
        return this;
    }

    /**
     * The first element is the whole answer, without envelope; the rest is left for the next call.
     *
     * @return this
     */
    public Oddities bare() {
        isBare = true;
        return this;
    }

    /**
     * Another name for {@code elements} in answers of this type (Q02).
     *
     * @param key name
     * @return this
     */
    public Oddities wrapper(String key) {
        wrapper = key;
        return this;
    }

    private Oddities add(Oddity oddity, String... fields) {
        for (String field : fields) {
            byField.computeIfAbsent(field, key -> EnumSet.noneOf(Oddity.class)).add(oddity);
        }
        return this;
    }

    String type() {
        return type;
    }

    String wrapper() {
        return wrapper;
    }

    boolean isBareAnswer() {
        return isBare;
    }

    boolean has(String field, Oddity oddity) {
        return byField.getOrDefault(field, Set.of()).contains(oddity);
    }

    String typeOf(String field) {
        return typeOfField.get(field);
    }
}
