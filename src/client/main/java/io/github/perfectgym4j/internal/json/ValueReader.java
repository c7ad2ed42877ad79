package io.github.perfectgym4j.internal.json;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;

/** Reads one JSON value of an expected type from where the parser stands, and leaves the parser at the value's last event. */
@FunctionalInterface
public interface ValueReader {

    /** Deeper nesting than this is no answer of the API; without a limit a damaged body could exhaust the stack. */
    int MAX_DEPTH = 64;

    /**
     * Reads the value.
     *
     * @param parser the parser
     * @param event the event that the parser has just returned
     * @param depth how many objects and lists are open around the value
     * @return the value, or null for every form of "nothing"
     */
    Object read(JsonParser parser, Event event, int depth);

    /**
     * What a component holds if the answer does not have it.
     *
     * @return the value, or null
     */
    default Object missing() {
        return null;
    }

    /**
     * Passes over a value. Not by the parser's own skipObject and skipArray: Parsson's never return when the body ends inside the value.
     *
     * @param parser the parser
     * @param event the first event of the value
     */
    static void skip(JsonParser parser, Event event) {
        int open = 0;
        for (Event e = event; ; e = parser.next()) {
            switch (e) {
                case START_OBJECT, START_ARRAY -> open++;
                case END_OBJECT, END_ARRAY -> open--;
                default -> {
                    // a key or a plain value changes nothing
                }
            }
            if (open == 0) {
                return;
            }
        }
    }

    /**
     * A value of another kind than expected.
     *
     * @param expected what was expected
     * @param event what came
     * @return the exception
     */
    static UnreadableAnswerException unexpected(String expected, Event event) {
        return new UnreadableAnswerException(": expected " + expected + ", found " + event, null);
    }
}
