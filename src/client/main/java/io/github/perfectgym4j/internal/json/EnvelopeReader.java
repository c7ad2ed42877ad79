package io.github.perfectgym4j.internal.json;

import io.github.perfectgym4j.client.error.ApiError;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads one object or array that should be an {@link Envelope}, or what should be in it without one. Reads once. */
final class EnvelopeReader {

    /** The description beside an error that is a plain text. */
    private static final Set<String> BESIDE_ERRORS = Set.of("error_description", "message");

    private final Envelope envelope;
    private final ListReader list;
    private final Readers readers;
    private List<Object> elements;
    private boolean errorsNamed;
    private JsonObjectBuilder refusal;
    private boolean isRefused;

    /**
     * Creates the reader.
     *
     * @param envelope what is looked for
     * @param list reads the list that is wrapped
     * @param readers reads the errors
     */
    EnvelopeReader(Envelope envelope, ListReader list, Readers readers) {
        this.envelope = envelope;
        this.list = list;
        this.readers = readers;
    }

    /**
     * Reads a whole answer: an envelope, an array, or an element alone.
     *
     * @param parser the parser, before the body
     * @return the elements, in the server's order
     */
    List<Object> read(JsonParser parser) {
        Event event = parser.next();
        return switch (event) {
            case START_OBJECT -> readObject(parser, 0);
            case START_ARRAY -> list.read(parser, event, 0);
            default -> throw ValueReader.unexpected("an object", event);
        };
    }

    /** Reads an object whose start the parser has passed: an envelope, or an element alone. */
    List<Object> readObject(JsonParser parser, int depth) {
        RecordReader<?> record = list.element() instanceof RecordReader<?> reader ? reader : null;
        RecordReader<?>.Draft alone = record == null ? null : record.draft();
        while (parser.next() != Event.END_OBJECT) {
            String key = parser.getString();
            Event event = parser.next();
            // The envelope's names first: failed look-ups in records slow down the reading of all records.
            boolean own = record != null && record.has(plain(key));
            if (own || !accept(key, parser, event, depth)) {
                if (alone != null) {
                    alone.accept(key, parser, event, depth);
                } else {
                    ValueReader.skip(parser, event);
                }
            }
        }
        refuseErrors();
        if (elements != null) {
            return elements;
        }
        if (alone != null && alone.known()) {
            return List.of(alone.build());
        }
        if (!errorsNamed) {
            throw new UnreadableAnswerException(": nothing of what was expected", null);
        }
        return List.of();
    }

    /**
     * Reads a whole answer that must hold a list, and the plain values beside it.
     *
     * @param parser the parser, before the body
     * @return the list and the values
     */
    Enveloped readWithRest(JsonParser parser) {
        Event first = parser.next();
        if (first == Event.START_ARRAY) {
            return new Enveloped(list.read(parser, first, 0), Map.of());
        }
        Map<String, String> beside = new HashMap<>();
        readFields(parser, first, (key, event) -> {
            if (event == Event.VALUE_STRING || event == Event.VALUE_NUMBER) {
                beside.put(plain(key), parser.getString());
            } else {
                ValueReader.skip(parser, event);
            }
        });
        if (elements == null) {
            throw new UnreadableAnswerException(": the list is missing", null);
        }
        return new Enveloped(elements, Map.copyOf(beside));
    }

    /**
     * Reads a whole answer that must be an object without errors.
     *
     * @param parser the parser, before the body
     * @return nothing
     */
    Void readNothing(JsonParser parser) {
        readFields(parser, parser.next(), (key, event) -> ValueReader.skip(parser, event));
        return null;
    }

    /** Reads an object that is nothing but an envelope, with a reader of what else is in it. */
    private void readFields(JsonParser parser, Event first, BiConsumer<String, Event> other) {
        if (first != Event.START_OBJECT) {
            throw ValueReader.unexpected("an object", first);
        }
        while (parser.next() != Event.END_OBJECT) {
            String key = parser.getString();
            Event event = parser.next();
            if (!accept(key, parser, event, 0)) {
                other.accept(key, event);
            }
        }
        refuseErrors();
    }

    /** Takes one field, if it is the envelope's. */
    private boolean accept(String key, JsonParser parser, Event event, int depth) {
        String name = plain(key);
        if (envelope.lists().contains(name)) {
            elements = listOf(key, list, parser, event, depth);
            return true;
        }
        if (envelope.errors().contains(name)) {
            errorsNamed = true;
            JsonValue value = errors(key, parser, event, depth);
            if (ErrorBody.isError(value)) {
                refusal().add(name, value);
                isRefused = true;
            }
            return true;
        }
        if (event == Event.VALUE_STRING
                && BESIDE_ERRORS.contains(name)
                && !envelope.errors().isEmpty()) {
            refusal().add(name, parser.getString());
            return true;
        }
        return false;
    }

    private JsonObjectBuilder refusal() {
        if (refusal == null) {
            refusal = Json.createObjectBuilder();
        }
        return refusal;
    }

    private void refuseErrors() {
        if (isRefused) {
            List<ApiError> reasons = ErrorBody.reasons(refusal.build());
            throw new UnreadableAnswerException(
                    ": a successful answer that holds errors",
                    null,
                    reasons.isEmpty() ? List.of(new ApiError(null, null, null)) : reasons);
        }
    }

    private static JsonValue errors(String key, JsonParser parser, Event event, int depth) {
        try {
            return TreeReader.strict().read(parser, event, depth + 1);
        } catch (UnreadableAnswerException e) {
            throw e.within(plain(key));
        }
    }

    private static String plain(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }

    private static List<Object> listOf(String key, ListReader reader, JsonParser parser, Event event, int depth) {
        try {
            return reader.read(parser, event, depth + 1);
        } catch (UnreadableAnswerException e) {
            throw e.within(plain(key));
        }
    }
}
