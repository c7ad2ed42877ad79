package io.github.perfectgym4j.internal.json;

import io.github.perfectgym4j.internal.paging.ReceivedList;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a list: an array, a single element, a whole {@link Envelope} in place of the array, or an empty list in one of its forms, such as the
 * text {@code []}. The result is never null and has no null elements; {@link ReceivedList} has the number of elements sent.
 *
 * @param element reads an element
 * @param readers knows the envelope
 */
record ListReader(ValueReader element, Readers readers) implements ValueReader {

    @Override
    public List<Object> read(JsonParser parser, Event event, int depth) {
        if (depth > MAX_DEPTH) {
            throw new UnreadableAnswerException(": nested too deeply", null);
        }
        switch (event) {
            case START_ARRAY:
                return array(parser, depth);
            case START_OBJECT:
                return new EnvelopeReader(readers.envelope(), this, readers).readObject(parser, depth);
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
                return ReceivedList.of(list, index);
            }
            BoundedParser.count(parser);
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
