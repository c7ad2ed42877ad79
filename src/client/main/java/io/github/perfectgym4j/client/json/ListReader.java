package io.github.perfectgym4j.client.json;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Reads a list: an array, an object alone (quirk Q01), a whole envelope in place of the array (Q03), and nothing at all in its many forms,
 * among them the text {@code []} (Q18). The result is never null and has no null elements.
 */
record ListReader(ValueReader element) implements ValueReader {

    /** Names of the envelope's list, the second one misspelt by the server (quirk Q02); in lower case. */
    static final Set<String> ENVELOPE_KEYS = Set.of("elements", "elemenst");

    @Override
    public List<Object> read(JsonParser parser, Event event, int depth) {
        if (depth > MAX_DEPTH) {
            throw new UnreadableAnswerException(": nested too deeply", null);
        }
        switch (event) {
            case START_ARRAY:
                return array(parser, depth);
            case START_OBJECT:
                if (element instanceof RecordReader<?> record) {
                    return new EnvelopeReader(record).readObject(parser, depth).elements();
                }
                throw unexpectedList(event);
            case VALUE_NULL:
                return List.of();
            case VALUE_STRING:
                String text = parser.getString();
                if (Scalars.isNothing(text) || text.strip().equals("[]")) {
                    return List.of();
                }
                return single(parser, event, depth);
            default:
                return single(parser, event, depth);
        }
    }

    private List<Object> single(JsonParser parser, Event event, int depth) {
        if (element instanceof RecordReader<?>) {
            throw unexpectedList(event);
        }
        return List.of(element.read(parser, event, depth + 1));
    }

    private List<Object> array(JsonParser parser, int depth) {
        List<Object> list = new ArrayList<>();
        for (int index = 0; ; index++) {
            Event event = parser.next();
            if (event == Event.END_ARRAY) {
                return Collections.unmodifiableList(list);
            }
            try {
                Object value = element.read(parser, event, depth + 1);
                if (value != null) {
                    list.add(value);
                }
            } catch (UnreadableAnswerException e) {
                throw e.within("[" + index + "]");
            }
        }
    }

    @Override
    public Object missing() {
        return List.of();
    }

    private static UnreadableAnswerException unexpectedList(Event event) {
        return ValueReader.unexpected("a list", event);
    }
}
