package io.github.perfectgym4j.client.json;

import io.github.perfectgym4j.client.error.ApiError;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A list that came in an envelope, and the plain values that came beside it.
 *
 * @param elements the elements, in the server's order
 * @param beside the plain values of the envelope, as text, by their names in lower case
 */
public record Enveloped(List<?> elements, Map<String, String> beside) {

    /**
     * Reads an envelope.
     *
     * @param parser the parser, before the body
     * @param element reads an element
     * @param listKey name of the list, in lower case
     */
    static Enveloped read(JsonParser parser, ValueReader element, String listKey) {
        Event first = parser.next();
        if (first == Event.START_ARRAY) {
            return new Enveloped(new ListReader(element).read(parser, first, 0), Map.of());
        }
        if (first != Event.START_OBJECT) {
            throw ValueReader.unexpected("an object", first);
        }
        List<?> elements = null;
        List<?> errors = List.of();
        Map<String, String> beside = new HashMap<>();
        while (parser.next() != Event.END_OBJECT) {
            String key = parser.getString().strip().toLowerCase(Locale.ROOT);
            Event event = parser.next();
            if (key.equals(listKey)) {
                elements = list(key, element, parser, event);
            } else if (key.equals("errors")) {
                errors = list(key, Readers.shared().readerOf(ApiError.class), parser, event);
            } else if (event == Event.VALUE_STRING || event == Event.VALUE_NUMBER) {
                beside.put(key, parser.getString());
            } else {
                ValueReader.skip(parser, event);
            }
        }
        if (elements == null) {
            throw Answers.unexpected(listKey, errors);
        }
        return new Enveloped(elements, Map.copyOf(beside));
    }

    private static List<?> list(String key, ValueReader element, JsonParser parser, Event event) {
        try {
            return new ListReader(element).read(parser, event, 1);
        } catch (UnreadableAnswerException e) {
            throw e.within(key);
        }
    }
}
