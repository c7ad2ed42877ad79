package io.github.perfectgym4j.internal.json;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.util.Map;

/** Reads a value of any shape into a tree, within the bounds of an answer. A parser's own trees have none. */
final class TreeReader implements ValueReader {

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private final boolean salvages;
    private boolean broken;

    private TreeReader(boolean salvages) {
        this.salvages = salvages;
    }

    /** Reads trees. */
    static TreeReader strict() {
        return new TreeReader(false);
    }

    /**
     * Reads as much of a body as can be read: of one that is cut off or damaged, what stands before the damage.
     *
     * @param parser the parser, before the body
     * @return the tree, or null
     */
    static JsonValue salvage(JsonParser parser) {
        TreeReader reader = new TreeReader(true);
        return reader.tree(parser, reader.next(parser), 0);
    }

    /** Nothing is null, as everywhere. */
    @Override
    public JsonValue read(JsonParser parser, Event event, int depth) {
        return event == Event.VALUE_NULL ? null : tree(parser, event, depth);
    }

    private JsonValue tree(JsonParser parser, Event event, int depth) {
        if (event == null) {
            return null;
        }
        if (depth > MAX_DEPTH) {
            return broken(new UnreadableAnswerException(": nested too deeply", null));
        }
        try {
            BoundedParser.count(parser);
        } catch (UnreadableAnswerException e) {
            return broken(e);
        }
        return switch (event) {
            case START_OBJECT -> object(parser, depth);
            case START_ARRAY -> array(parser, depth);
            case VALUE_STRING -> Json.createValue(parser.getString());
            case VALUE_NUMBER -> number(parser);
            case VALUE_TRUE -> JsonValue.TRUE;
            case VALUE_FALSE -> JsonValue.FALSE;
            default -> JsonValue.NULL;
        };
    }

    private JsonValue object(JsonParser parser, int depth) {
        JsonObjectBuilder object = BUILDERS.createObjectBuilder();
        for (Event e = next(parser); e != null && e != Event.END_OBJECT; e = next(parser)) {
            String name = parser.getString();
            JsonValue value = tree(parser, next(parser), depth + 1);
            if (value != null) {
                object.add(name, value);
            }
        }
        return object.build();
    }

    private JsonValue array(JsonParser parser, int depth) {
        JsonArrayBuilder array = BUILDERS.createArrayBuilder();
        for (Event e = next(parser); e != null && e != Event.END_ARRAY; e = next(parser)) {
            JsonValue value = tree(parser, e, depth + 1);
            if (value != null) {
                array.add(value);
            }
        }
        return array.build();
    }

    private JsonValue number(JsonParser parser) {
        int digits = parser.getString().length();
        return digits > Scalars.MAX_NUMBER_LENGTH
                ? broken(new UnreadableAnswerException(": expected a number, found " + digits + " characters", null))
                : Json.createValue(parser.getBigDecimal());
    }

    private Event next(JsonParser parser) {
        if (!salvages) {
            return parser.next();
        }
        try {
            return broken || !parser.hasNext() ? null : parser.next();
        } catch (RuntimeException e) {
            broken = true;
            return null;
        }
    }

    private JsonValue broken(UnreadableAnswerException why) {
        if (!salvages) {
            throw why;
        }
        broken = true;
        return null;
    }
}
