package io.github.perfectgym4j.internal.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParser;
import java.math.BigDecimal;

/**
 * A parser that counts the elements of an answer, and fails before they fill the memory: an element may take a hundred times the space of
 * its JSON.
 */
final class BoundedParser implements JsonParser {

    private final JsonParser parser;
    private int elements;

    BoundedParser(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Counts an element of a list, or a value of a tree.
     *
     * @param parser the parser of the answer; one that is not bounded counts nothing
     * @throws UnreadableAnswerException if there are more than {@link Answers#MAX_ELEMENTS}
     */
    static void count(JsonParser parser) {
        if (parser instanceof BoundedParser bounded && ++bounded.elements > Answers.MAX_ELEMENTS) {
            throw new UnreadableAnswerException(": more than " + Answers.MAX_ELEMENTS + " elements", null);
        }
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        return parser.next();
    }

    @Override
    public String getString() {
        return parser.getString();
    }

    @Override
    public boolean isIntegralNumber() {
        return parser.isIntegralNumber();
    }

    @Override
    public int getInt() {
        return parser.getInt();
    }

    @Override
    public long getLong() {
        return parser.getLong();
    }

    @Override
    public BigDecimal getBigDecimal() {
        return parser.getBigDecimal();
    }

    @Override
    public JsonLocation getLocation() {
        return parser.getLocation();
    }

    @Override
    public JsonValue getValue() {
        throw new UnsupportedOperationException("a tree without bounds");
    }

    @Override
    public JsonObject getObject() {
        throw new UnsupportedOperationException("a tree without bounds");
    }

    @Override
    public JsonArray getArray() {
        throw new UnsupportedOperationException("a tree without bounds");
    }

    @Override
    public void close() {
        parser.close();
    }
}
