package io.github.perfectgym4j.client.json;

import io.github.perfectgym4j.client.error.ApiError;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.List;
import java.util.Locale;

/**
 * Reads a whole answer: {@code {"elements": […]}}, {@code {"errors": […]}}, and what the server sends in their place: a bare object
 * (quirk Q03), a bare array, keys with blanks around them (Q04).
 */
record EnvelopeReader(ValueReader element) {

    private static final String ERRORS_KEY = "errors";

    /**
     * What an answer held.
     *
     * @param elements the elements, in the server's order
     * @param errors the errors, in the server's order
     */
    record Answer(List<Object> elements, List<ApiError> errors) {}

    Answer read(JsonParser parser) {
        Event event = parser.next();
        return switch (event) {
            case START_OBJECT -> readObject(parser, 0);
            case START_ARRAY -> new Answer(new ListReader(element).read(parser, event, 0), List.of());
            default -> throw ValueReader.unexpected("an object", event);
        };
    }

    /** Reads an object whose start the parser has passed: an envelope, or a single element without one. */
    @SuppressWarnings("unchecked")
    Answer readObject(JsonParser parser, int depth) {
        List<Object> elements = null;
        List<?> errors = List.of();
        RecordReader<?>.Draft bare = element instanceof RecordReader<?> record ? record.new Draft() : null;
        boolean anyError = false;
        while (parser.next() != Event.END_OBJECT) {
            String key = parser.getString();
            Event event = parser.next();
            String name = key.strip().toLowerCase(Locale.ROOT);
            if (ListReader.ENVELOPE_KEYS.contains(name)) {
                elements = listOf(key, element, parser, event, depth);
            } else if (name.equals(ERRORS_KEY)) {
                errors = listOf(key, Readers.shared().readerOf(ApiError.class), parser, event, depth);
                anyError = true;
            } else if (bare != null) {
                bare.accept(key, parser, event, depth);
            } else {
                ValueReader.skip(parser, event);
            }
        }
        if (elements == null && !anyError) {
            if (bare == null || !bare.known()) {
                throw new UnreadableAnswerException(": neither elements nor errors", null);
            }
            elements = List.of(bare.build());
        }
        return new Answer(elements == null ? List.of() : elements, (List<ApiError>) errors);
    }

    private static List<Object> listOf(String key, ValueReader of, JsonParser parser, Event event, int depth) {
        try {
            return new ListReader(of).read(parser, event, depth + 1);
        } catch (UnreadableAnswerException e) {
            throw e.within(key.strip());
        }
    }
}
