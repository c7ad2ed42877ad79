package io.github.perfectgym4j.webhooks.event;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The body of a webhook request: one message, or an array of them. */
public final class Messages {

    /** Far more than a message has; a parser may fail in its own way at thousands. */
    private static final int DEEPEST = 32;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Messages() {}

    /**
     * Makes text of a body, which is UTF-8.
     *
     * @param body as it came
     * @return the text, without a byte order mark
     * @throws NotAMessageException if it is not UTF-8
     */
    public static String text(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new NotAMessageException("not UTF-8");
        }
    }

    /**
     * Reads the events of a body.
     *
     * @param body JSON
     * @return the events in their order, at least one
     * @throws NotAMessageException if it is neither an object nor an array of objects
     */
    public static List<GymEvent> read(String body) {
        List<JsonObject> messages = objects(structure(body));
        if (messages.isEmpty()) {
            throw new NotAMessageException("empty");
        }
        return messages.stream().map(MessageReader::event).toList();
    }

    private static JsonStructure structure(String body) {
        try {
            requireShallow(body);
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.read();
            }
        } catch (JsonException
                | IllegalStateException
                | UnsupportedOperationException
                | ArithmeticException
                | NumberFormatException e) {
            // The last three: numbers beyond all bounds. The parser's own words quote the body.
            throw new NotAMessageException("not JSON");
        }
    }

    private static void requireShallow(String body) {
        try (JsonParser parser = Json.createParser(new StringReader(body))) {
            int depth = 0;
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_ARRAY, START_OBJECT -> depth++;
                    case END_ARRAY, END_OBJECT -> depth--;
                    default -> {}
                }
                if (depth > DEEPEST) {
                    throw new NotAMessageException("nested too deeply");
                }
            }
        }
    }

    private static List<JsonObject> objects(JsonStructure structure) {
        if (structure instanceof JsonObject message) {
            return List.of(message);
        }
        List<? extends JsonValue> elements = structure.asJsonArray();
        if (!elements.stream().allMatch(JsonObject.class::isInstance)) {
            throw new NotAMessageException("an array of something else");
        }
        return elements.stream().map(JsonValue::asJsonObject).toList();
    }
}
